package io.hinterland.export.folder;

import io.hinterland.schema.failure.UnavailableException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of properties as {@code neo4j-admin} names them. */
enum ImportType {
    TEXT("string", String.class),
    WHOLE_NUMBER("long", Long.class),
    NUMBER("double", Double.class),
    TRUTH("boolean", Boolean.class),
    DAY("date", LocalDate.class),
    MOMENT("datetime", ZonedDateTime.class),
    TEXTS("string[]"),
    WHOLE_NUMBERS("long[]"),
    NUMBERS("double[]"),
    TRUTHS("boolean[]");

    /** Parts the elements of a list; cleaned text never holds it. */
    private static final String BETWEEN = "\u001F";

    private final String word;
    private final List<Class<?>> values;

    ImportType(String word, Class<?>... values) {
        this.word = word;
        this.values = List.of(values);
    }

    String word() {
        return word;
    }

    /**
     * @throws UnavailableException if the import cannot have the value: an empty list, or a type that Hinterland never
     *     writes
     */
    static ImportType of(Object value) {
        if (value instanceof List<?> list) {
            String wanted = list.isEmpty() ? "" : of(list.get(0)).word + "[]";
            return Stream.of(values())
                    .filter(type -> type.word.equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> impossible("a list " + list));
        }
        return Stream.of(values())
                .filter(type -> type.values.contains(value.getClass()))
                .findFirst()
                .orElseThrow(() -> impossible(value.getClass().getSimpleName() + " " + value));
    }

    /** Returns a value as the import reads it. */
    static String text(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(ImportType::element).collect(Collectors.joining(BETWEEN))
                : value.toString();
    }

    private static String element(Object element) {
        String text = element.toString();
        if (text.contains(BETWEEN)) {
            throw impossible("a list with the character U+001F in '" + text.replace(BETWEEN, "�") + "'");
        }
        return text;
    }

    private static UnavailableException impossible(String value) {
        return new UnavailableException("neo4j-admin cannot import " + value);
    }
}
