package io.hinterland.ingest.model;

import io.hinterland.schema.HubEdgeType;

/**
 * An edge that leaves a model.
 *
 * @param target the key or id of the node it leads to, whose type the edge's type tells
 * @param printedName the spelling that the record uses; equal to the target where nothing differs
 */
public record Link(HubEdgeType type, String target, String printedName) {

    public Link(HubEdgeType type, String target) {
        this(type, target, target);
    }

    /** Returns whether the record spells the target otherwise than its key does. */
    public boolean isSpelledOtherwise() {
        return !target.equals(printedName);
    }
}
