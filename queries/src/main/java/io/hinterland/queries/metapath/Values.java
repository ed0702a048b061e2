package io.hinterland.queries.metapath;

import java.time.LocalDate;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/** How the values of a compiled statement are written: the one thing in which its two renderings differ. */
enum Values {
    /** As parameters, for running. */
    PARAMETERS {
        @Override
        Expression expression(String name, Object value) {
            return Cypher.parameter(name, value);
        }

        @Override
        String text(String name, Object value) {
            return "$" + name;
        }
    },
    /** As literals, for people to paste. */
    LITERALS {
        @Override
        Expression expression(String name, Object value) {
            return value instanceof LocalDate date ? Cypher.date(date.toString()) : Cypher.literalOf(value);
        }

        @Override
        String text(String name, Object value) {
            return value instanceof LocalDate date
                    ? "date('" + date + "')"
                    : Cypher.literalOf(value).asString();
        }
    };

    abstract Expression expression(String name, Object value);

    /** Returns the value as it stands in the text of a statement. */
    abstract String text(String name, Object value);
}
