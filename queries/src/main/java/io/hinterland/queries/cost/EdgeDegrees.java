package io.hinterland.queries.cost;

import io.hinterland.schema.metapath.Direction;

/**
 * How the edges of one type spread over the nodes at their ends.
 *
 * @param edges how many there are
 * @param sources how many nodes at least one of them leaves
 * @param sourceSquares the sum over these of the square of how many leave
 * @param targets how many nodes at least one of them reaches
 * @param targetSquares the sum over these of the square of how many reach it
 */
record EdgeDegrees(long edges, long sources, double sourceSquares, long targets, double targetSquares) {

    static final EdgeDegrees NONE = new EdgeDegrees(0, 0, 0, 0, 0);

    /** Returns how many nodes a step in that direction reaches, from all others together. */
    long reached(Direction direction) {
        return direction == Direction.FORWARD ? targets : sources;
    }

    /**
     * Returns how many edges a step in that direction finds on average at a node that itself was found along such an
     * edge: the second moment of the degrees by the first.
     */
    double foundAlongEdge(Direction direction) {
        return edges == 0 ? 0 : (direction == Direction.FORWARD ? sourceSquares : targetSquares) / edges;
    }
}
