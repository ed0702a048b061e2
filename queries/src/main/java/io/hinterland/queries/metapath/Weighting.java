package io.hinterland.queries.metapath;

import java.util.Optional;

/**
 * By what a step divides the weight of a walk.
 *
 * @param leaving the power of the degree of the node that is left, such as {@code ^ 0.5}, or nothing for the degree
 *     itself; absent if that node does not count
 * @param arriving the same for the node that is arrived at
 */
record Weighting(Optional<String> leaving, Optional<String> arriving) {

    /** Every edge weighs the same. */
    static final Weighting EVEN = new Weighting(Optional.empty(), Optional.empty());

    /** One edge of the node that is left is chosen at random. */
    static final Weighting RANDOM = new Weighting(Optional.of(""), Optional.empty());

    static Weighting damped(String exponent) {
        return new Weighting(Optional.of(" ^ " + exponent), Optional.of(" ^ " + exponent));
    }

    /** Returns the same for edges that are walked the other way round. */
    Weighting reversed() {
        return new Weighting(arriving, leaving);
    }

    /** Returns the division by both. */
    Weighting and(Weighting other) {
        return new Weighting(leaving.or(other::leaving), arriving.or(other::arriving));
    }
}
