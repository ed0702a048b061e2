package io.hinterland.ingest.clean.author;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name for comparing: lower case, without diacritics, full stops, and what follows a family name
 * ({@code Jr.}). The last word is the family name.
 *
 * @param given the others, hyphenated ones apart; none for a single word
 */
public record PersonName(String family, List<String> given) {

    private static final Set<String> SUFFIXES =
            Set.of("jr", "jnr", "sr", "snr", "ii", "iii", "iv", "phd", "md", "msc", "esq");

    private static final Pattern SPACED_DEGREE = Pattern.compile("[\\s,]+(ph\\. ?d|m\\. ?d)\\.?$");
    private static final Pattern HYPHEN = Pattern.compile("[\u2010-\u2015\u2212]");

    /** Letters that Unicode does not take apart. */
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"));

    public static PersonName of(String printed) {
        List<String> words = new ArrayList<>();
        for (String word :
                SPACED_DEGREE.matcher(folded(printed)).replaceFirst("").split("[\\s.,]+")) {
            if (!letters(word).isEmpty()) {
                words.add(word);
            }
        }
        while (words.size() > 1 && SUFFIXES.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        if (words.isEmpty()) {
            return new PersonName(printed, List.of());
        }
        String family = letters(words.remove(words.size() - 1));
        List<String> given = words.stream()
                .flatMap(word -> Arrays.stream(word.split("-")))
                .map(PersonName::letters)
                .filter(part -> !part.isEmpty())
                .toList();
        return new PersonName(family, given);
    }

    private static String folded(String printed) {
        StringBuilder folded = new StringBuilder(printed.length());
        Normalizer.normalize(printed.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .codePoints()
                .filter(character -> Character.getType(character) != Character.NON_SPACING_MARK)
                .forEach(character -> {
                    String plain = PLAIN.get(character);
                    if (plain == null) {
                        folded.appendCodePoint(character);
                    } else {
                        folded.append(plain);
                    }
                });
        return HYPHEN.matcher(folded).replaceAll("-");
    }

    private static String letters(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        word.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Returns what can only be one person's names: the family name with the first letter of the first given name. */
    public String block() {
        return family + " " + initial();
    }

    /** Returns the first letter of the first given name; nothing for a single word. */
    public String initial() {
        return given.isEmpty() ? "" : given.get(0).substring(0, given.get(0).offsetByCodePoints(0, 1));
    }

    /** Returns the given names as one word: {@code Wei-Ming}, {@code Wei Ming} and {@code Weiming} are the same. */
    public String givenJoined() {
        return String.join("", given);
    }

    /** Returns the whole name; the same for names that are the same. */
    public String whole() {
        return family + ", " + givenJoined();
    }

    /** Returns whether given names are known by their initials alone. */
    public boolean isInitials() {
        return !given.isEmpty() && given.stream().allMatch(PersonName::isInitial);
    }

    private boolean isSameAs(PersonName other) {
        return equals(other) || family.equals(other.family) && givenJoined().equals(other.givenJoined());
    }

    /**
     * Returns whether both may be one person's: the same, or one has initials where the other has names, or lacks
     * middle names. {@code J. Smith} agrees with {@code John Smith} and with {@code James Smith}, these two do not.
     */
    public boolean agreesWith(PersonName other) {
        if (isSameAs(other)) {
            return true;
        }
        if (!family.equals(other.family) || given.isEmpty() || other.given.isEmpty()) {
            return false;
        }
        for (int index = 0; index < Math.min(given.size(), other.given.size()); index++) {
            if (!agree(given.get(index), other.given.get(index))) {
                return false;
            }
        }
        return true;
    }

    private static boolean agree(String one, String other) {
        return one.equals(other)
                || (isInitial(one) && other.startsWith(one))
                || (isInitial(other) && one.startsWith(other));
    }

    private static boolean isInitial(String word) {
        return word.codePointCount(0, word.length()) == 1;
    }

    /** Returns whether both may be names of one account's owner: also in another order, or with a name more. */
    public boolean mayShareAccountWith(PersonName other) {
        return agreesWith(other)
                || words().containsAll(other.words())
                || other.words().containsAll(words());
    }

    private Set<String> words() {
        Set<String> words = new HashSet<>(given);
        words.add(family);
        return words;
    }
}
