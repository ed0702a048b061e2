package io.hinterland.queries.filter;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.cypherdsl.core.Cypher;

/** How the values of one compiled statement are written: the one thing in which its two renderings differ. */
public abstract class StatementValues {

    /**
     * Returns the value as it stands in the text of a statement.
     *
     * @param name what a parameter is called; one of another value with that name is another parameter
     */
    public abstract String text(String name, Object value);

    /**
     * Returns how many rows a statement asks for. One that is run asks for one more than an answer has, which shows
     * whether there are more.
     */
    public abstract long rows(long limit);

    /** Returns what has to go with the text. */
    public Map<String, Object> named() {
        return Map.of();
    }

    /** As parameters, for running. */
    public static StatementValues parameters() {
        return new StatementValues() {

            private final Map<String, Object> named = new LinkedHashMap<>();

            @Override
            public String text(String name, Object value) {
                String free = name;
                for (int number = 2; !value.equals(named.getOrDefault(free, value)); number++) {
                    free = name + number;
                }
                named.put(free, value);
                return "$" + free;
            }

            @Override
            public long rows(long limit) {
                return limit + 1;
            }

            @Override
            public Map<String, Object> named() {
                return Map.copyOf(named);
            }
        };
    }

    /** As literals, for people to paste. */
    public static StatementValues literals() {
        return new StatementValues() {
            @Override
            public String text(String name, Object value) {
                return literal(value);
            }

            @Override
            public long rows(long limit) {
                return limit;
            }
        };
    }

    private static String literal(Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().map(StatementValues::literal).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof LocalDate date) {
            return "date('" + date + "')";
        }
        return value instanceof OffsetDateTime moment
                ? "datetime('" + moment + "')"
                : Cypher.literalOf(value).asString();
    }
}
