package io.hinterland.schema.failure;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant who wrote a name wrong. */
public final class NameSuggestion {

    private NameSuggestion() {}

    /**
     * Returns the name that takes the fewest insertions, deletions, replacements and swaps of characters to get at
     * (optimal string alignment, after Damerau 1964), case apart; nothing where even that is more than a third of the
     * name.
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

    private static int edits(String typed, String name) {
        String from = typed.toLowerCase(Locale.ROOT);
        String to = name.toLowerCase(Locale.ROOT);
        int[][] edits = new int[from.length() + 1][to.length() + 1];
        for (int row = 0; row <= from.length(); row++) {
            for (int column = 0; column <= to.length(); column++) {
                edits[row][column] = Math.min(row, column) == 0
                        ? Math.max(row, column)
                        : fewest(edits, row, column, from.charAt(row - 1) == to.charAt(column - 1));
                if (isSwap(from, to, row, column)) {
                    edits[row][column] = Math.min(edits[row][column], edits[row - 2][column - 2] + 1);
                }
            }
        }
        return edits[from.length()][to.length()];
    }

    private static int fewest(int[][] edits, int row, int column, boolean same) {
        int replaced = edits[row - 1][column - 1] + (same ? 0 : 1);
        return Math.min(replaced, 1 + Math.min(edits[row - 1][column], edits[row][column - 1]));
    }

    private static boolean isSwap(String from, String to, int row, int column) {
        return row > 1
                && column > 1
                && from.charAt(row - 1) == to.charAt(column - 2)
                && from.charAt(row - 2) == to.charAt(column - 1);
    }
}
