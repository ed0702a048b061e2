package io.hinterland.schema.failure;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant who wrote a name wrong. */
public final class Nearest {

    private Nearest() {}

    /**
     * Returns the name that takes the fewest insertions, deletions and replacements of characters to get at
     * (Levenshtein 1966), case apart; nothing where even that is more than a third of the name.
     */
    public static Optional<String> to(String typed, Collection<String> names) {
        return names.stream()
                .filter(name -> Math.abs(name.length() - typed.length()) <= mostEdits(name))
                .filter(name -> edits(typed, name) <= mostEdits(name))
                .min(Comparator.comparingInt(name -> edits(typed, name)));
    }

    /** Returns {@code ; did you mean NAME?}, or nothing where no name is near. */
    public static String hint(String typed, Collection<String> names) {
        return to(typed, names).map(name -> "; did you mean " + name + "?").orElse("");
    }

    private static int mostEdits(String name) {
        return Math.max(1, name.length() / 3);
    }

    private static int edits(String one, String other) {
        String from = one.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        int[] above = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] here = new int[to.length() + 1];
            here[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int replaced = above[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                here[column] = Math.min(replaced, 1 + Math.min(above[column], here[column - 1]));
            }
            above = here;
        }
        return above[to.length()];
    }
}
