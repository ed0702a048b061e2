package io.hinterland.queries.metapath;

import java.util.Optional;

/**
 * By what a step divides the weight of a walk.
 *
 * @param leaving the power of the degree of the node that is left, such as {@code ^ 0.5}, or nothing for the degree
 *     itself; absent if that node does not count
 * @param arriving the same for the node that is arrived at
 */
record WalkWeighting(Optional<String> leaving, Optional<String> arriving) {

    /** Every edge weighs the same. */
    static final WalkWeighting EVEN = new WalkWeighting(Optional.empty(), Optional.empty());

    /** One edge of the node that is left is chosen at random. */
    static final WalkWeighting RANDOM = new WalkWeighting(Optional.of(""), Optional.empty());

    static WalkWeighting damped(String exponent) {
        return new WalkWeighting(Optional.of(" ^ " + exponent), Optional.of(" ^ " + exponent));
    }

    /** Returns the same for edges that are walked the other way round. */
    WalkWeighting reversed() {
        return new WalkWeighting(arriving, leaving);
    }

    /** Returns the division by both. */
    WalkWeighting and(WalkWeighting other) {
        return new WalkWeighting(leaving.or(other::leaving), arriving.or(other::arriving));
    }
}
