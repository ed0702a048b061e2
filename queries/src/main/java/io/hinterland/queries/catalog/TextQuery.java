package io.hinterland.queries.catalog;

import io.hinterland.schema.failure.InvalidInputException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * People's words as a Lucene query over ids or names. All words must occur, the last perhaps cut short. Of what people
 * type only letters and digits are taken, so nothing in it can be query syntax.
 */
public final class TextQuery {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int MOST_CHARACTERS = 200;
    private static final int MOST_WORDS = 16;

    private TextQuery() {}

    /** @throws InvalidInputException if there is no word in the text, or too much of it */
    static String of(String text) {
        return of(text, List.of("id"));
    }

    /**
     * Returns the query for properties of which any may have a word.
     *
     * @throws InvalidInputException if there is no word in the text, or too much of it
     */
    public static String of(String text, List<String> properties) {
        List<String> words = words(text);
        StringJoiner query = new StringJoiner(" ");
        for (int index = 0; index < words.size(); index++) {
            String clause = clause(words.get(index), index == words.size() - 1);
            query.add(properties.stream()
                    .map(property -> property + ":" + clause)
                    .collect(Collectors.joining(" ", "+(", ")")));
        }
        return query.toString();
    }

    private static List<String> words(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new InvalidInputException("The search text has at most " + MOST_CHARACTERS + " characters");
        }
        String folded =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        List<String> words = BETWEEN_WORDS
                .splitAsStream(folded.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            throw new InvalidInputException("The search text has 1 to " + MOST_WORDS + " words of letters or digits");
        }
        return words;
    }

    /**
     * The index keeps what is joined by {@code _}, or by a dot between letters, as one term: a word may be a part of
     * such a term. The plain word stands beside for its relevance.
     */
    private static String clause(String word, boolean last) {
        String behind = last ? ".*" : "([._].*)?";
        return "(%s OR /(.*[._])?%s%s/)".formatted(word, word, behind);
    }
}
