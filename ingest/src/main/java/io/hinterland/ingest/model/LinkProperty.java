package io.hinterland.ingest.model;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a record may say of an edge. Whoever writes links writes these; whatever else stands on an edge, such as the
 * role of a citation, is told by the whole network and outlives a change of the record.
 */
public enum LinkProperty {
    /** The record's spelling of the target, where it is not the key. */
    PRINTED_NAME("printedName", Type.TEXT),
    /** Where the record says it, if not in its tags or the data of its card. */
    SOURCE("source", Type.TEXT);

    /** How a value is stored. Lists are never empty and hold no null. */
    public enum Type {
        /** A {@code String}. */
        TEXT,
        /** A {@code List<String>}. */
        TEXTS,
        /** A {@code List<Double>} of finite numbers. */
        NUMBERS,
        /** A {@code List<Boolean>}. */
        FLAGS
    }

    private static final Set<String> WORDS =
            Stream.of(values()).map(LinkProperty::word).collect(Collectors.toUnmodifiableSet());

    private final String word;
    private final Type type;

    LinkProperty(String word, Type type) {
        this.word = word;
        this.type = type;
    }

    /** Returns the name of the property in the graph. */
    public String word() {
        return word;
    }

    public Type type() {
        return type;
    }

    /** Returns whether records, and nothing else, decide the edge property of this name. */
    public static boolean isOne(String word) {
        return WORDS.contains(word);
    }
}
