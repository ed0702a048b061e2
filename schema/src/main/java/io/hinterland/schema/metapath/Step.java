package io.hinterland.schema.metapath;

import io.hinterland.schema.EdgeType;
import io.hinterland.schema.NodeType;

/** One step of a {@link Metapath}: an edge type and the direction in which it is walked. */
public record Step(EdgeType edgeType, Direction direction) {

    public NodeType from() {
        return direction == Direction.FORWARD ? edgeType.source() : edgeType.target();
    }

    public NodeType to() {
        return direction == Direction.FORWARD ? edgeType.target() : edgeType.source();
    }

    public Step reversed() {
        return new Step(edgeType, direction.reversed());
    }

    /** Returns the step between its two nodes, such as {@code -CITES->} or {@code <-CITES-}. */
    @Override
    public String toString() {
        return direction == Direction.FORWARD ? "-" + edgeType.name() + "->" : "<-" + edgeType.name() + "-";
    }
}
