package io.hinterland.queries.metapath;

import io.hinterland.schema.failure.InvalidInputException;

/**
 * What is measured and how many targets are told.
 *
 * @param damping how much nodes of high degree are held back, 0 (not at all) to 1; {@link Measure#DWPC} alone has it
 * @param walks which edges are walked, where walks may end and how many targets are told
 */
public record ScoreOptions(Measure measure, double damping, WalkOptions walks) {

    /** As Himmelstein and Baranzini 2015 found best for predicting associations of genes. */
    public static final double USUAL_DAMPING = 0.5;

    /** @throws InvalidInputException if the damping is out of bounds */
    public ScoreOptions {
        requireDamping(damping);
    }

    /** @throws InvalidInputException if the damping is out of bounds */
    public static void requireDamping(double damping) {
        if (!(damping >= 0 && damping <= 1)) {
            throw new InvalidInputException("The damping must be from 0 to 1, not " + damping);
        }
    }

    /** Returns the measure with the usual damping over the usual walks. */
    public static ScoreOptions of(Measure measure) {
        return new ScoreOptions(measure, USUAL_DAMPING, WalkOptions.DEFAULT);
    }

    public ScoreOptions withDamping(double exponent) {
        return new ScoreOptions(measure, exponent, walks);
    }

    public ScoreOptions withWalks(WalkOptions options) {
        return new ScoreOptions(measure, damping, options);
    }
}
