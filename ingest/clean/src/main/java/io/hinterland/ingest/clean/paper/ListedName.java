package io.hinterland.ingest.clean.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands between two separators of a list of authors: a name, or a half of one printed as {@code Last, First}.
 *
 * @param text without the rest
 * @param suffix such as {@code Jr.}; perhaps empty
 * @param notes the places of its notes, see {@link AuthorNotes}
 */
record ListedName(String text, String suffix, String notes) {

    private static final Pattern INITIALS =
            Pattern.compile("(?!(?:II|III|IV)$)((\\p{Lu}\\p{Ll}?\\.[ -]*)+|\\p{Lu}{1,3}|\\p{Lu}-\\p{Lu})");

    private static final Pattern SURNAME =
            Pattern.compile("(((Van|Von|De) (der|den|de|la|las|los|het|'t) )|((\\p{Ll}|['’.])+ )*)[^ ]+");

    private static final Pattern AND_BEFORE = Pattern.compile("^(and|AND|&)\\s+");

    static ListedName of(String part) {
        String notes = AuthorNotes.PLACE
                .matcher(part)
                .results()
                .map(place -> place.group())
                .collect(Collectors.joining());
        String text = AuthorNotes.PLACE.matcher(part).replaceAll("").strip();
        return new ListedName(AND_BEFORE.matcher(text).replaceFirst(""), "", notes);
    }

    /** Returns the parts with each suffix at the name before it, and each note that stands alone. */
    static List<ListedName> withSuffixes(List<ListedName> parts) {
        List<ListedName> names = new ArrayList<>();
        for (int index = 0; index < parts.size(); index++) {
            ListedName part = parts.get(index);
            int last = names.size() - 1;
            boolean beginsPair = index % 2 == 0 && NameSuffix.is(part.text);
            boolean isSuffix = last >= 0 && (beginsPair || part.isSuffixOf(names.get(last)));
            if (isSuffix || (last >= 0 && part.text.isEmpty())) {
                names.set(last, names.get(last).with(part));
            } else if (!part.text.isEmpty() || !part.notes.isEmpty()) {
                names.add(part);
            }
        }
        return names;
    }

    boolean isSuffixOf(ListedName before) {
        boolean isInitials = NameSuffix.mayBeInitials(text) && before.text.indexOf(' ') < 0;
        return NameSuffix.is(text) && !isInitials;
    }

    private ListedName with(ListedName behind) {
        return new ListedName(text, (suffix + " " + behind.text).strip(), notes + behind.notes);
    }

    boolean isInitials() {
        boolean isSuffix = NameSuffix.is(text) && !NameSuffix.mayBeInitials(text);
        return INITIALS.matcher(text).matches() && !isSuffix;
    }

    /** Returns whether this is a surname by itself: one word, perhaps with particles. */
    boolean isSurname() {
        return SURNAME.matcher(withoutSuffix().text).matches();
    }

    private ListedName withoutSuffix() {
        Optional<String> own = NameSuffix.atTheEndOf(text);
        return own.isEmpty()
                ? this
                : new ListedName(
                        text.substring(0, text.length() - own.get().length()).strip(),
                        (own.get() + " " + suffix).strip(),
                        notes);
    }

    /** Returns the whole name of a surname and the given names that stand behind it. */
    ListedName behind(ListedName givenNames) {
        ListedName surname = withoutSuffix();
        ListedName given = givenNames.withoutSuffix();
        return new ListedName(
                given.text + " " + surname.text,
                (surname.suffix + " " + given.suffix).strip(),
                surname.notes + given.notes);
    }

    /** Returns the name as it is to be printed, its notes behind it. */
    String whole() {
        return (text + " " + suffix).strip() + notes;
    }
}
