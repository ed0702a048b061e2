package io.hinterland.queries.explanation;

import io.hinterland.queries.Bounds;
import io.hinterland.queries.filter.Included;
import io.hinterland.queries.metapath.ScoreOptions;

/**
 * Which paths are told.
 *
 * @param limit how many paths at most, 1 to {@value #MOST_PATHS}
 * @param length how many steps metapaths have at most where none is named, 1 to {@value #MOST_STEPS}
 * @param damping how much nodes of high degree are held back, 0 (not at all) to 1
 * @param included what paths go along that says little about a model
 */
public record ExplanationOptions(int limit, int length, double damping, Included included) {

    public static final int MOST_PATHS = 100;

    public static final int USUAL_PATHS = 10;

    public static final int MOST_STEPS = 4;

    public static final int USUAL_STEPS = 3;

    /** The usual number of paths, over metapaths of the usual length; damped as usual, the rest left out. */
    public static final ExplanationOptions DEFAULT =
            new ExplanationOptions(USUAL_PATHS, USUAL_STEPS, ScoreOptions.USUAL_DAMPING, Included.NEITHER);

    /** @throws io.hinterland.schema.failure.InvalidInputException if one is out of bounds */
    public ExplanationOptions {
        Bounds.upTo(MOST_PATHS).check("The limit is from", limit);
        Bounds.upTo(MOST_STEPS).check("The length is from", length);
        ScoreOptions.requireDamping(damping);
    }

    public ExplanationOptions withLimit(int most) {
        return new ExplanationOptions(most, length, damping, included);
    }

    public ExplanationOptions withLength(int most) {
        return new ExplanationOptions(limit, most, damping, included);
    }

    public ExplanationOptions withDamping(double exponent) {
        return new ExplanationOptions(limit, length, exponent, included);
    }

    public ExplanationOptions withIncluded(Included walked) {
        return new ExplanationOptions(limit, length, damping, walked);
    }
}
