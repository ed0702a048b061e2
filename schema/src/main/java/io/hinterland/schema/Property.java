package io.hinterland.schema;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What nodes or edges of a type say of themselves.
 *
 * @param name as in the database, such as {@code downloads}
 * @param words all values that there are, or none where any will do
 */
public record Property(String name, PropertyType type, List<String> words) {

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    /** @throws IllegalArgumentException if the name is not plain; it goes into Cypher as it is */
    public Property {
        if (!PLAIN_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "The name of a property is made of letters, digits and underscores, not '" + name + "'");
        }
        words = List.copyOf(words);
    }

    public static Property text(String name) {
        return new Property(name, PropertyType.TEXT, List.of());
    }

    public static Property oneOf(String name, String... words) {
        return new Property(name, PropertyType.TEXT, List.of(words));
    }

    public static Property wholeNumber(String name) {
        return new Property(name, PropertyType.WHOLE_NUMBER, List.of());
    }

    public static Property number(String name) {
        return new Property(name, PropertyType.NUMBER, List.of());
    }

    public static Property truth(String name) {
        return new Property(name, PropertyType.TRUTH, List.of());
    }

    public static Property day(String name) {
        return new Property(name, PropertyType.DAY, List.of());
    }

    public static Property moment(String name) {
        return new Property(name, PropertyType.MOMENT, List.of());
    }

    public static Property texts(String name) {
        return new Property(name, PropertyType.TEXTS, List.of());
    }

    static List<Property> list(Property first, Property... others) {
        return Stream.concat(Stream.of(first), Stream.of(others)).toList();
    }
}
