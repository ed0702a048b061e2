package io.hinterland.queries.significance;

import io.hinterland.queries.Bounds;
import io.hinterland.queries.filter.Included;

/**
 * How surprise is measured and how many targets are told.
 *
 * @param limit how many targets at most, 1 to {@value #MOST_TARGETS}
 * @param permutations how many permuted networks to compare with, {@value #LEAST_PERMUTATIONS} to
 *     {@value #MOST_PERMUTATIONS}
 * @param seed the same seed gives the same answer
 * @param included what walks go along that says little about a model
 */
public record SignificanceOptions(int limit, int permutations, long seed, Included included) {

    public static final int MOST_TARGETS = 100;

    public static final int USUAL_TARGETS = 20;

    public static final int LEAST_PERMUTATIONS = 9;

    public static final int MOST_PERMUTATIONS = 999;

    public static final int USUAL_PERMUTATIONS = 99;

    public static final int USUAL_SEED = 1;

    /** The usual number of targets against the usual number of permuted networks. */
    public static final SignificanceOptions DEFAULT =
            new SignificanceOptions(USUAL_TARGETS, USUAL_PERMUTATIONS, USUAL_SEED, Included.NEITHER);

    /** @throws io.hinterland.schema.failure.InvalidInputException if one is out of bounds */
    public SignificanceOptions {
        Bounds.upTo(MOST_TARGETS).check("The limit is from", limit);
        new Bounds(LEAST_PERMUTATIONS, MOST_PERMUTATIONS).check("The permutations are from", permutations);
    }
}
