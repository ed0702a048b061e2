package io.hinterland.queries.link;

import io.hinterland.schema.NodeType;
import io.hinterland.schema.PropertyType;
import io.hinterland.schema.failure.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a link is among those of a question: the keys of its nodes and, between them, the types of its edges. The next
 * page begins behind the place of the last link of a page, however the graph has changed meanwhile.
 */
record LinkPlace(List<String> parts) {

    private static final String SEPARATOR = "\n";

    /**
     * Reads a cursor of a question.
     *
     * @throws InvalidInputException if the text is no cursor, or one of another question
     */
    static LinkPlace read(String cursor, LinkQuestion question, Change change) {
        List<String> parts = decoded(cursor);
        int expected = change == Change.GONE
                ? GonePlace.PARTS
                : 2 * question.metapath().length() + 1;
        if (!parts.get(0).equals(fingerprint(question, change)) || parts.size() != expected + 1) {
            throw new InvalidInputException(
                    "The cursor belongs to other links; keep metapath, since, snapshot and change, or omit the cursor");
        }
        return new LinkPlace(parts.subList(1, parts.size()));
    }

    private static List<String> decoded(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            return List.of(text.split(SEPARATOR, -1));
        } catch (IllegalArgumentException malformed) {
            throw unreadable(malformed);
        }
    }

    /** Returns the cursor as it is given out. */
    String cursor(LinkQuestion question, Change change) {
        String text = fingerprint(question, change) + SEPARATOR + String.join(SEPARATOR, parts);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the parts in the types that the database compares. */
    List<Object> values(LinkQuestion question) {
        List<NodeType> nodes = question.metapath().nodeTypes();
        return IntStream.range(0, parts.size())
                .mapToObj(index -> index % 2 == 0 ? value(nodes.get(index / 2), parts.get(index)) : parts.get(index))
                .toList();
    }

    private static Object value(NodeType type, String key) {
        try {
            return type.properties().get(0).type() == PropertyType.DAY ? LocalDate.parse(key) : key;
        } catch (DateTimeException malformed) {
            throw unreadable(malformed);
        }
    }

    private static String fingerprint(LinkQuestion question, Change change) {
        return Integer.toHexString((question.metapath() + " " + question.period() + " " + change.word()).hashCode());
    }

    static InvalidInputException unreadable(Exception cause) {
        return new InvalidInputException(
                "The cursor is invalid; take it from 'next' of the previous page, or omit it", cause);
    }
}
