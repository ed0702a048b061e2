package io.hinterland.queries.lineage;

import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.Worded;

/**
 * What models state of themselves and children may take over from their parents; a model has a set of values of each.
 */
public enum Trait implements Worded {
    LANGUAGE(HubEdgeType.IN_LANGUAGE),
    LICENSE(HubEdgeType.LICENSED_UNDER),
    TASK(HubEdgeType.HAS_PIPELINE),
    LIBRARY(HubEdgeType.USES_LIBRARY),
    ARCHITECTURE(HubEdgeType.HAS_ARCHITECTURE);

    private final HubEdgeType edge;

    Trait(HubEdgeType edge) {
        this.edge = edge;
    }

    /** Returns the edges that lead to its values. */
    public HubEdgeType edge() {
        return edge;
    }
}
