package io.hinterland.export.network;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Values of properties as literals of RDF. */
final class Literals {

    private Literals() {}

    static String text(Object value) {
        return value instanceof ZonedDateTime moment ? moment.toInstant().toString() : value.toString();
    }

    /** Returns the type of XML Schema; nothing for text. */
    static Optional<String> type(Object value) {
        if (value instanceof Long) {
            return Optional.of("integer");
        }
        if (value instanceof Double) {
            return Optional.of("double");
        }
        if (value instanceof Boolean) {
            return Optional.of("boolean");
        }
        if (value instanceof LocalDate) {
            return Optional.of("date");
        }
        return value instanceof ZonedDateTime ? Optional.of("dateTime") : Optional.empty();
    }
}
