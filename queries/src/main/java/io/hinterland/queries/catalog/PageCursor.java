package io.hinterland.queries.catalog;

import io.hinterland.schema.failure.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * The last model of a page: the next page begins behind it, however the graph has changed meanwhile.
 *
 * @param value what was sorted by, as text; empty where the model lacks it
 * @param fingerprint of the question that was asked
 */
record PageCursor(int fingerprint, Optional<String> value, String id) {

    private static final String SEPARATOR = "\n";

    /** @throws InvalidInputException if the text is no cursor, or one of another question */
    static PageCursor read(String text, ModelSearch search) {
        PageCursor cursor = decoded(text);
        if (cursor.fingerprint() != search.fingerprint()) {
            throw new InvalidInputException(
                    "The cursor belongs to another search; keep text, filters and sort unchanged, or omit the cursor");
        }
        return cursor;
    }

    private static PageCursor decoded(String text) {
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR, -1);
            if (parts.length != 3) {
                throw unreadable(new IllegalArgumentException(parts.length + " parts"));
            }
            return new PageCursor(
                    Integer.parseInt(parts[0], 16), Optional.of(parts[1]).filter(value -> !value.isEmpty()), parts[2]);
        } catch (IllegalArgumentException malformed) {
            throw unreadable(malformed);
        }
    }

    /** Returns the value in the type that it is compared in. */
    Optional<Object> value(ModelSort sort) {
        try {
            return value.map(sort::value);
        } catch (IllegalArgumentException malformed) {
            throw unreadable(malformed);
        }
    }

    private static InvalidInputException unreadable(Exception cause) {
        return new InvalidInputException(
                "The cursor is invalid; take it from 'next' of the previous page, or omit it", cause);
    }

    /** Returns the cursor as it is given out. */
    String text() {
        String parts = String.join(SEPARATOR, Integer.toString(fingerprint, 16), value.orElse(""), id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(parts.getBytes(StandardCharsets.UTF_8));
    }
}
