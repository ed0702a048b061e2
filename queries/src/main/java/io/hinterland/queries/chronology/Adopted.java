package io.hinterland.queries.chronology;

import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.Worded;

/** What models take up. */
public enum Adopted implements Worded {
    PAPER(HubEdgeType.CITES),
    LICENSE(HubEdgeType.LICENSED_UNDER),
    ARCHITECTURE(HubEdgeType.HAS_ARCHITECTURE),
    LIBRARY(HubEdgeType.USES_LIBRARY),
    TASK(HubEdgeType.HAS_PIPELINE),
    LANGUAGE(HubEdgeType.IN_LANGUAGE),
    DATASET(HubEdgeType.TRAINED_ON);

    private final HubEdgeType edge;

    Adopted(HubEdgeType edge) {
        this.edge = edge;
    }

    HubEdgeType edge() {
        return edge;
    }
}
