package io.hinterland.schema;

import io.hinterland.schema.identity.ShortName;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What nodes or edges of a type say of themselves.
 *
 * @param name as in the database, such as {@code downloads}
 * @param words all values that there are, or none where any will do
 * @param traits what distinguishes it, from which statements over all types follow
 * @param initial what it is of a node that an edge alone brings into the graph; nothing where the node lacks it
 */
public record Property(
        String name, PropertyType type, List<String> words, Set<Trait> traits, Optional<InitialValue> initial) {

    /** What distinguishes a property. */
    public enum Trait {
        /** Says when and how something was loaded, nothing of the network; not part of the checksum. */
        PROVENANCE,
        /** No node or edge of the type may lack it. */
        REQUIRED,
        /** Full-text search looks at it. */
        SEARCHED,
        /** Nodes or edges are looked up by it, so it has an index. */
        INDEXED,
        /** Nodes are listed in its order, ties by key, so it has an index, and another one with the key. */
        SORTED,
        /** Shows the node in the spelling that most edges leading to it print, unless there is an official one. */
        COMMONEST_SPELLING,
        /** Where it is true, walks and rankings leave the node out unless asked for. */
        LEFT_OUT,
        /** Is the part of the key behind its last slash, and so not part of the checksum. */
        PART_OF_KEY
    }

    /** The value that a property has where an edge alone brings a node into the graph. */
    public sealed interface InitialValue {

        /**
         * Returns the value.
         *
         * @param key of the node
         * @param printedName how the edge spells the node
         */
        Object of(String key, String printedName);

        /** The same for every node. */
        record Fixed(Object value) implements InitialValue {
            @Override
            public Object of(String key, String printedName) {
                return value;
            }
        }

        /** How the edge spells the node. */
        record PrintedName() implements InitialValue {
            @Override
            public Object of(String key, String printedName) {
                return printedName;
            }
        }

        /** The part of the key behind its last slash. */
        record ShortenedKey() implements InitialValue {
            @Override
            public Object of(String key, String printedName) {
                return ShortName.of(key);
            }
        }

        /** The place of a range of counts among all of them, from 0. */
        record PlaceOfRange() implements InitialValue {
            @Override
            public Object of(String key, String printedName) {
                return CountRange.withKey(key).ordinal();
            }
        }
    }

    /** The sources other than a paper's own record from which facts about papers come. */
    static final String[] WORK_SOURCES = {
        "openalex", "semantic-scholar", "crossref", "datacite", "orcid", "papers-with-code"
    };

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
        this(name, type, List.of(words), Set.of(), Optional.empty());
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

    /** Returns the property, by which nodes or edges are looked up. */
    public Property indexed() {
        return with(Trait.INDEXED);
    }

    /** Returns the property, in whose order nodes are listed. */
    public Property sorted() {
        return with(Trait.SORTED);
    }

    /** Returns the property, which shows the node in the commonest spelling; at first there is but one. */
    public Property asCommonestSpelling() {
        return with(Trait.COMMONEST_SPELLING).initially(new InitialValue.PrintedName());
    }

    /** Returns the property, which has this value where an edge alone brings a node into the graph. */
    public Property initially(Object value) {
        return initially(new InitialValue.Fixed(value));
    }

    /** Returns the property, which has such a value where an edge alone brings a node into the graph. */
    public Property initially(InitialValue value) {
        return new Property(name, type, words, traits, Optional.of(value));
    }

    /** Returns the property, which marks nodes that are left out unless asked for. */
    public Property asLeftOut() {
        return with(Trait.LEFT_OUT);
    }

    /** Returns the property, which is the last part of the key. */
    public Property asPartOfKey() {
        return with(Trait.PART_OF_KEY).initially(new InitialValue.ShortenedKey());
    }

    private Property with(Trait trait) {
        Set<Trait> more = EnumSet.of(trait);
        more.addAll(traits);
        return new Property(name, type, words, more, initial);
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    static List<Property> list(Property first, Property... others) {
        return Stream.concat(Stream.of(first), Stream.of(others)).toList();
    }
}
