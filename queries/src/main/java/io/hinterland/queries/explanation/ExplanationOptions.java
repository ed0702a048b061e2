package io.hinterland.queries.explanation;

import io.hinterland.schema.failure.InvalidInputException;

/**
 * Which paths are told.
 *
 * @param limit how many paths at most, 1 to {@value #MOST_PATHS}
 * @param length how many steps metapaths have at most where none is named, 1 to {@value #MOST_STEPS}
 * @param damping how much nodes of high degree are held back, 0 (not at all) to 1
 * @param boilerplate whether paths go along boilerplate citations, which say nothing about a model
 */
public record ExplanationOptions(int limit, int length, double damping, boolean boilerplate) {

    public static final int MOST_PATHS = 100;

    public static final int MOST_STEPS = 4;

    /** Ten paths, over metapaths of up to three steps; half damped, boilerplate left out. */
    public static final ExplanationOptions DEFAULT = new ExplanationOptions(10, 3, 0.5, false);

    /** @throws InvalidInputException if one is out of bounds */
    public ExplanationOptions {
        if (limit < 1 || limit > MOST_PATHS) {
            throw new InvalidInputException("The limit is from 1 to " + MOST_PATHS + ", not " + limit);
        }
        if (length < 1 || length > MOST_STEPS) {
            throw new InvalidInputException("The length is from 1 to " + MOST_STEPS + ", not " + length);
        }
        if (!(damping >= 0 && damping <= 1)) {
            throw new InvalidInputException("The damping is from 0 to 1, not " + damping);
        }
    }

    public ExplanationOptions withLimit(int most) {
        return new ExplanationOptions(most, length, damping, boilerplate);
    }

    public ExplanationOptions withLength(int most) {
        return new ExplanationOptions(limit, most, damping, boilerplate);
    }

    public ExplanationOptions withDamping(double exponent) {
        return new ExplanationOptions(limit, length, exponent, boilerplate);
    }

    public ExplanationOptions withBoilerplate(boolean walked) {
        return new ExplanationOptions(limit, length, damping, walked);
    }
}
