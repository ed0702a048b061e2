package io.hinterland.ingest.clean.card;

import io.hinterland.ingest.clean.vocabulary.TableResource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of {@code secret-words.tsv}, by which checksums, placeholders and code are told from secrets. */
final class SecretWords {

    private static final int LEAST_DIFFERENT = 4;

    private static final Map<String, List<String>> WORDS =
            TableResource.rows(SecretWords.class, "secret-words.tsv", 2).stream()
                    .collect(Collectors.groupingBy(
                            row -> row.get(0), Collectors.mapping(row -> row.get(1), Collectors.toList())));

    private SecretWords() {}

    /** Returns whether values with this name, in lower case, are checksums or identify content. */
    static boolean namesDigest(String name) {
        return containsAny("digest", name);
    }

    /** Returns whether the text stands for a secret, as {@code YOUR_TOKEN} does. */
    static boolean isPlaceholder(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return "$<{[".indexOf(lower.charAt(0)) >= 0
                || containsAny("placeholder", lower)
                || words("exact").contains(lower);
    }

    /** Returns whether a value is a placeholder, an address, code or a word for no value. */
    static boolean isNoSecret(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return isPlaceholder(value)
                || containsAny("expression", lower)
                || lower.startsWith("http://")
                || lower.startsWith("https://")
                || lower.chars().distinct().count() < LEAST_DIFFERENT;
    }

    private static boolean containsAny(String kind, String text) {
        return words(kind).stream().anyMatch(text::contains);
    }

    private static List<String> words(String kind) {
        return WORDS.getOrDefault(kind, List.of());
    }
}
