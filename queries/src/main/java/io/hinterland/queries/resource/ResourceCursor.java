package io.hinterland.queries.resource;

import io.hinterland.schema.PropertyType;
import io.hinterland.schema.failure.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;

/**
 * The last node of a page: the next page begins behind it, however the graph has changed meanwhile.
 *
 * @param value what was sorted by, as text; empty where the node lacks it
 */
record ResourceCursor(int fingerprint, Optional<String> value, String key) {

    private static final String SEPARATOR = "\n";

    /** @throws InvalidInputException if the text is no cursor, or one of another question */
    static ResourceCursor read(String text, ResourceQuestion question) {
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR, 3);
            if (parts.length != 3) {
                throw unreadable(new IllegalArgumentException(text));
            }
            if (Integer.parseInt(parts[0], 16) != question.fingerprint()) {
                throw new InvalidInputException(
                        "The cursor belongs to another list; keep search, filters and sort unchanged, or omit the cursor");
            }
            return new ResourceCursor(
                    question.fingerprint(), Optional.of(parts[1]).filter(value -> !value.isEmpty()), parts[2]);
        } catch (IllegalArgumentException malformed) {
            throw unreadable(malformed);
        }
    }

    /** Returns the value in the type that it is compared in. */
    Optional<Object> value(PropertyType type) {
        try {
            return value.map(text -> switch (type) {
                case WHOLE_NUMBER -> Long.valueOf(text);
                case NUMBER -> Double.valueOf(text);
                case DAY -> LocalDate.parse(text);
                case MOMENT -> OffsetDateTime.parse(text);
                default -> text;
            });
        } catch (NumberFormatException | DateTimeException malformed) {
            throw unreadable(malformed);
        }
    }

    String text() {
        String parts = String.join(SEPARATOR, Integer.toString(fingerprint, 16), value.orElse(""), key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(parts.getBytes(StandardCharsets.UTF_8));
    }

    private static InvalidInputException unreadable(Exception cause) {
        return new InvalidInputException(
                "The cursor is invalid; take it from 'next' of the previous page, or omit it", cause);
    }
}
