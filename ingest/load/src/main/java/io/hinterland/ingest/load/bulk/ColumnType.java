package io.hinterland.ingest.load.bulk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** How the import names the types of properties. */
enum ColumnType {
    TEXT("string"),
    WHOLE_NUMBER("long"),
    NUMBER("double"),
    FLAG("boolean"),
    MOMENT("datetime"),
    DAY("date"),
    TEXTS("string[]"),
    WHOLE_NUMBERS("long[]"),
    NUMBERS("double[]"),
    FLAGS("boolean[]");

    private final String word;

    ColumnType(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** Returns the type of a value, which is no empty list: the import knows none. */
    static ColumnType of(Object value) {
        if (value instanceof List<?> list) {
            return ofList(list.get(0));
        }
        if (value instanceof String) {
            return TEXT;
        }
        if (value instanceof Long || value instanceof Integer) {
            return WHOLE_NUMBER;
        }
        if (value instanceof Double) {
            return NUMBER;
        }
        if (value instanceof Boolean) {
            return FLAG;
        }
        if (value instanceof OffsetDateTime) {
            return MOMENT;
        }
        if (value instanceof LocalDate) {
            return DAY;
        }
        throw new IllegalArgumentException(
                "No column holds a " + value.getClass().getName());
    }

    private static ColumnType ofList(Object element) {
        return switch (of(element)) {
            case TEXT -> TEXTS;
            case WHOLE_NUMBER -> WHOLE_NUMBERS;
            case NUMBER -> NUMBERS;
            case FLAG -> FLAGS;
            default ->
                throw new IllegalArgumentException(
                        "No column holds a list of " + element.getClass().getName());
        };
    }
}
