package io.hinterland.ingest.clean.card;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A model card in its two parts.
 *
 * @param data YAML, between two lines of three hyphens
 * @param text Markdown
 */
record FrontMatter(Optional<String> data, String text) {

    private static final Pattern FENCE = Pattern.compile("^---[ \\t]*\\r?$", Pattern.MULTILINE);

    static boolean beginsWith(String card) {
        return FENCE.matcher(card).region(start(card), card.length()).lookingAt();
    }

    static FrontMatter of(String card) {
        Matcher fence = FENCE.matcher(card);
        if (fence.region(start(card), card.length()).lookingAt()) {
            int start = fence.end();
            if (fence.find()) {
                return new FrontMatter(Optional.of(card.substring(start, fence.start())), card.substring(fence.end()));
            }
        }
        return new FrontMatter(Optional.empty(), card);
    }

    /** Some cards begin with a byte order mark, or with blank lines. */
    private static int start(String card) {
        int start = 0;
        while (start < card.length()
                && (card.charAt(start) == '\uFEFF' || Character.isWhitespace(card.charAt(start)))) {
            start++;
        }
        return start;
    }
}
