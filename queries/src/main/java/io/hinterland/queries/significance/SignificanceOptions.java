package io.hinterland.queries.significance;

import io.hinterland.schema.failure.InvalidInputException;

/**
 * How surprise is measured and how many targets are told.
 *
 * @param limit how many targets at most, 1 to {@value #MOST_TARGETS}
 * @param permutations how many permuted networks to compare with, {@value #LEAST_PERMUTATIONS} to
 *     {@value #MOST_PERMUTATIONS}
 * @param seed the same seed gives the same answer
 * @param boilerplate whether walks go along boilerplate citations
 */
public record SignificanceOptions(int limit, int permutations, long seed, boolean boilerplate) {

    public static final int MOST_TARGETS = 100;

    public static final int LEAST_PERMUTATIONS = 9;

    public static final int MOST_PERMUTATIONS = 999;

    /** Twenty targets against 99 permuted networks. */
    public static final SignificanceOptions DEFAULT = new SignificanceOptions(20, 99, 1, false);

    /** @throws InvalidInputException if one is out of bounds */
    public SignificanceOptions {
        if (limit < 1 || limit > MOST_TARGETS) {
            throw new InvalidInputException("The limit is from 1 to " + MOST_TARGETS + ", not " + limit);
        }
        if (permutations < LEAST_PERMUTATIONS || permutations > MOST_PERMUTATIONS) {
            throw new InvalidInputException("The permutations are from " + LEAST_PERMUTATIONS + " to "
                    + MOST_PERMUTATIONS + ", not " + permutations);
        }
    }
}
