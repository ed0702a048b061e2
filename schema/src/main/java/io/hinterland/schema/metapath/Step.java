package io.hinterland.schema.metapath;

import io.hinterland.schema.EdgeType;
import io.hinterland.schema.NodeType;

/**
 * One step of a {@link Metapath}: an edge type and the direction in which it is walked.
 *
 * @param lengths how many such edges in a row it walks; more than one only where they lead from a node type to itself
 * @param filter what each of the edges must be
 */
public record Step(EdgeType edgeType, Direction direction, Lengths lengths, Filter filter) {

    /** @throws IllegalArgumentException if the step is to repeat an edge type that joins two node types */
    public Step {
        if (!lengths.isOnce() && !edgeType.source().equals(edgeType.target())) {
            throw new IllegalArgumentException(edgeType.name() + " cannot follow itself");
        }
    }

    /** A step along one edge, whatever its properties. */
    public Step(EdgeType edgeType, Direction direction) {
        this(edgeType, direction, Lengths.ONCE, Filter.NONE);
    }

    public NodeType from() {
        return direction == Direction.FORWARD ? edgeType.source() : edgeType.target();
    }

    public NodeType to() {
        return direction == Direction.FORWARD ? edgeType.target() : edgeType.source();
    }

    public Step reversed() {
        return new Step(edgeType, direction.reversed(), lengths, filter);
    }

    /** Returns the step along one of its edges. */
    public Step once() {
        return new Step(edgeType, direction, Lengths.ONCE, filter);
    }

    /** Returns the step between its two nodes, such as {@code -CITES->} or {@code <-LINEAGE*1..3-}. */
    @Override
    public String toString() {
        return arrow(edgeType.name() + lengths + filter);
    }

    String arrow(String edge) {
        return direction == Direction.FORWARD ? "-" + edge + "->" : "<-" + edge + "-";
    }

    /** Whether a step follows its edges or goes against them. */
    public enum Direction {
        FORWARD,
        BACKWARD;

        public Direction reversed() {
            return this == FORWARD ? BACKWARD : FORWARD;
        }
    }
}
