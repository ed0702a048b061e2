package io.hinterland.ingest.clean.paper;

import io.hinterland.ingest.clean.author.GroupName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes apart a text that names several authors, and turns round a name printed as {@code Last, First}. What a comma
 * means is told by what stands around it:
 *
 * <ul>
 *   <li>before {@code Jr.}, {@code III}, {@code PhD} and the like it belongs to the name;
 *   <li>where every second part is initials alone, the parts are pairs of surname and initials;
 *   <li>between two parts, the first a single word or with a particle ({@code van der Maaten, Laurens}), it turns the
 *       name round;
 *   <li>in a group's name of two parts ({@code University of California, Berkeley}) it says nothing;
 *   <li>else it parts authors.
 * </ul>
 */
final class AuthorList {

    private static final Pattern SUFFIX =
            Pattern.compile("(jr|sr|ii|iii|iv|ph\\.? ?d|m\\.?d|inc|ltd|llc)\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.[ -]?)+|\\p{Lu}{1,2}");
    private static final Pattern SURNAME = Pattern.compile("((\\p{Ll}|')+ )*[^ ]+");

    /** Between two whole names: {@code Jason and Wei} is a name that was printed wrongly once. */
    private static final Pattern AND = Pattern.compile("(?<=\\S \\S{1,60})\\s+and\\s+(?=\\S+ \\S)");

    private static final Pattern SEPARATOR = Pattern.compile("[;,]|\\sand\\s");

    private AuthorList() {}

    /** Returns the names in order; a text without separator is one name. */
    static List<String> split(String text) {
        if (!SEPARATOR.matcher(text).find() || isNameOfGroup(text)) {
            return List.of(text);
        }
        return Stream.of(text.split(";"))
                .flatMap(part -> atCommas(part.strip()).stream())
                .flatMap(AND::splitAsStream)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static boolean isNameOfGroup(String text) {
        return !text.contains(";") && parts(text).size() <= 2 && GroupName.matches(text);
    }

    private static List<String> atCommas(String text) {
        List<String> parts = parts(text);
        if (parts.size() % 2 == 0 && everySecondIsInitials(parts) || parts.size() == 2 && isSurname(parts.get(0))) {
            return turnedRound(parts);
        }
        return parts;
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : Arrays.asList(text.split(","))) {
            String name = part.strip().replaceFirst("^(and|&)\\s+", "");
            if (SUFFIX.matcher(name).matches() && !parts.isEmpty()) {
                int last = parts.size() - 1;
                parts.set(last, parts.get(last) + " " + name);
            } else if (!name.isEmpty()) {
                parts.add(name);
            }
        }
        return parts;
    }

    private static boolean everySecondIsInitials(List<String> parts) {
        for (int second = 1; second < parts.size(); second += 2) {
            if (!INITIALS.matcher(parts.get(second)).matches()) {
                return false;
            }
        }
        return !parts.isEmpty();
    }

    private static boolean isSurname(String part) {
        return SURNAME.matcher(part).matches();
    }

    private static List<String> turnedRound(List<String> parts) {
        List<String> names = new ArrayList<>();
        for (int first = 0; first < parts.size(); first += 2) {
            names.add(parts.get(first + 1) + " " + parts.get(first));
        }
        return names;
    }
}
