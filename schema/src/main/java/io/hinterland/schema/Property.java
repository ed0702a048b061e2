package io.hinterland.schema;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What nodes or edges of a type say of themselves.
 *
 * @param name as in the database, such as {@code downloads}
 * @param words all values that there are, or none where any will do
 * @param traits what distinguishes it, from which statements over all types follow
 */
public record Property(String name, PropertyType type, List<String> words, Set<Trait> traits) {

    /** What distinguishes a property. */
    public enum Trait {
        /** Says when and how something was loaded, nothing of the network; not part of the checksum. */
        PROVENANCE,
        /** No node or edge of the type may lack it. */
        REQUIRED,
        /** Full-text search looks at it. */
        SEARCHED,
        /** Shows the node in the spelling that most edges leading to it print, unless there is an official one. */
        COMMONEST_SPELLING
    }

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    /** @throws IllegalArgumentException if the name is not plain; it goes into Cypher as it is */
    public Property {
        if (!PLAIN_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "The name of a property is made of letters, digits and underscores, not '" + name + "'");
        }
        words = List.copyOf(words);
        traits = Set.copyOf(traits);
    }

    private Property(String name, PropertyType type, String... words) {
        this(name, type, List.of(words), Set.of());
    }

    public static Property text(String name) {
        return new Property(name, PropertyType.TEXT);
    }

    public static Property oneOf(String name, String... words) {
        return new Property(name, PropertyType.TEXT, words);
    }

    public static Property wholeNumber(String name) {
        return new Property(name, PropertyType.WHOLE_NUMBER);
    }

    public static Property number(String name) {
        return new Property(name, PropertyType.NUMBER);
    }

    public static Property truth(String name) {
        return new Property(name, PropertyType.TRUTH);
    }

    public static Property day(String name) {
        return new Property(name, PropertyType.DAY);
    }

    public static Property moment(String name) {
        return new Property(name, PropertyType.MOMENT);
    }

    public static Property texts(String name) {
        return new Property(name, PropertyType.TEXTS);
    }

    /** Returns the property, which says when and how something was loaded. */
    public Property asProvenance() {
        return with(Trait.PROVENANCE);
    }

    /** Returns the property, which no node or edge of the type may lack. */
    public Property required() {
        return with(Trait.REQUIRED);
    }

    /** Returns the property, which full-text search looks at. */
    public Property searched() {
        return with(Trait.SEARCHED);
    }

    /** Returns the property, which shows the node in the commonest spelling. */
    public Property asCommonestSpelling() {
        return with(Trait.COMMONEST_SPELLING);
    }

    private Property with(Trait trait) {
        Set<Trait> more = EnumSet.of(trait);
        more.addAll(traits);
        return new Property(name, type, words, more);
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    static List<Property> list(Property first, Property... others) {
        return Stream.concat(Stream.of(first), Stream.of(others)).toList();
    }
}
