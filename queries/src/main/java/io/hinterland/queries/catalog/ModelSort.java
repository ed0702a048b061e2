package io.hinterland.queries.catalog;

import io.hinterland.schema.Worded;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.util.function.Function;

/** What found models are sorted by, greatest first; models that lack it come last, ties by id from behind. */
public enum ModelSort implements Worded {
    DOWNLOADS("m.downloads", Long::valueOf),
    LIKES("m.likes", Long::valueOf),
    CREATED("m.createdAt", ZonedDateTime::parse),
    MODIFIED("m.lastModified", ZonedDateTime::parse),
    /** How well the text fits, so only where there is one. */
    RELEVANCE("score", Double::valueOf);

    private final String expression;
    private final Function<String, Object> reading;

    ModelSort(String expression, Function<String, Object> reading) {
        this.expression = expression;
        this.reading = reading;
    }

    /** Returns the Cypher expression whose value is sorted by. */
    String expression() {
        return expression;
    }

    /** @throws IllegalArgumentException if the text is no value of that kind */
    Object value(String text) {
        try {
            return reading.apply(text);
        } catch (DateTimeException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}
