package io.hinterland.ingest.clean.model;

import io.hinterland.schema.HubEdgeType;
import java.util.HashMap;
import java.util.Map;

/**
 * An edge that leaves a model. A model has one of a type to a target, however often its record says so.
 *
 * @param target the key or id of the node it leads to, whose type the edge's type tells
 * @param printedName the spelling that the record uses; equal to the target where nothing differs
 * @param properties what else the record says of the edge, by the words of {@link LinkProperty}
 */
public record ModelEdge(HubEdgeType type, String target, String printedName, Map<String, Object> properties) {

    public ModelEdge {
        properties = Map.copyOf(properties);
    }

    public ModelEdge(HubEdgeType type, String target, String printedName) {
        this(type, target, printedName, Map.of());
    }

    public ModelEdge(HubEdgeType type, String target) {
        this(type, target, target);
    }

    /** Returns whether the record spells the target otherwise than its key does. */
    public boolean isSpelledOtherwise() {
        return !target.equals(printedName);
    }

    /** Returns all that stands on the edge because of the record, the spelling among it where it is not the key. */
    public Map<String, Object> stated() {
        if (!isSpelledOtherwise()) {
            return properties;
        }
        Map<String, Object> stated = new HashMap<>(properties);
        stated.put(LinkProperty.PRINTED_NAME.word(), printedName);
        return stated;
    }
}
