package io.hinterland.schema.identity;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * What tells value nodes (tags, libraries, owners …) apart: their text in NFC, trimmed, single-spaced, in lower case.
 * Spellings that differ in case alone are one node.
 *
 * @param value never blank, at most {@value #MOST_BYTES} bytes in UTF-8
 */
public record Key(String value) implements Comparable<Key> {

    /** Neo4j breaks the whole transaction at about 8,000 bytes; nothing that people wrote as a name is this long. */
    public static final int MOST_BYTES = 1_000;

    public Key {
        if (!value.equals(normalise(value)) || !fits(value) || value.isEmpty()) {
            throw new IllegalArgumentException("Not a key: " + value);
        }
    }

    /** Returns whether the text makes a key: something is left of it, and not too much. */
    public static boolean canMake(String text) {
        String normal = normalise(text);
        return !normal.isEmpty() && fits(normal);
    }

    /**
     * Returns the key of a text as it was written.
     *
     * @throws IllegalArgumentException unless {@link #canMake(String)}
     */
    public static Key of(String text) {
        return new Key(normalise(text));
    }

    /** Returns the key of a text as it was written, or nothing unless {@link #canMake(String)}. */
    public static Optional<Key> find(String text) {
        String normal = normalise(text);
        return normal.isEmpty() || !fits(normal) ? Optional.empty() : Optional.of(new Key(normal));
    }

    /** Returns whether a key or an id is short enough to be kept. */
    public static boolean fits(String text) {
        boolean fitsInAnyScript = text.length() <= MOST_BYTES / 3;
        return fitsInAnyScript || text.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    private static String normalise(String text) {
        String lower = CleanText.clean(text).toLowerCase(Locale.ROOT);
        return CleanText.singleSpaced(Normalizer.normalize(lower, Normalizer.Form.NFC));
    }

    @Override
    public int compareTo(Key other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
