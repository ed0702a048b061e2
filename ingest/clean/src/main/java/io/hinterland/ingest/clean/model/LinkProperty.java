package io.hinterland.ingest.clean.model;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a record may say of an edge. Whoever writes links writes these; whatever else stands on an edge, such as the
 * role of a citation, is told by the whole network and outlives a change of the record.
 */
public enum LinkProperty {
    /** The record's spelling of the target, where it is not the key. */
    PRINTED_NAME("printedName"),
    /** Where the record says it, if not in its tags or the data of its card: {@code card} or {@code recipe}. */
    SOURCE("source"),
    /** Of results on one benchmark, one element for each; an empty text is what the card does not say. */
    NAMES("names"),
    TASKS("tasks"),
    CONFIGS("configs"),
    SPLITS("splits"),
    METRICS("metrics"),
    VALUES("values"),
    VERIFIED("verified");

    private static final Set<String> WORDS =
            Stream.of(values()).map(LinkProperty::word).collect(Collectors.toUnmodifiableSet());

    private final String word;

    LinkProperty(String word) {
        this.word = word;
    }

    /** Returns the name of the property in the graph. */
    public String word() {
        return word;
    }

    /** Returns whether records, and nothing else, decide the edge property of this name. */
    public static boolean isOne(String word) {
        return WORDS.contains(word);
    }
}
