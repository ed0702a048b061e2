package io.hinterland.queries.recommendation;

import io.hinterland.queries.Bounds;

/**
 * What is recommended.
 *
 * @param limit how many suggestions at most, 1 to {@value #MOST}
 * @param relatives whether a model's ancestors and descendants are, too; they are no news to those who know the model
 */
public record RecommendationOptions(int limit, boolean relatives) {

    public static final int MOST = 100;

    public static final int USUAL = 10;

    /** The usual number of suggestions, relatives left out. */
    public static final RecommendationOptions DEFAULT = new RecommendationOptions(USUAL, false);

    /** @throws io.hinterland.schema.failure.InvalidInputException if the limit is out of bounds */
    public RecommendationOptions {
        Bounds.upTo(MOST).check("The limit is from", limit);
    }

    public RecommendationOptions withLimit(int most) {
        return new RecommendationOptions(most, relatives);
    }

    public RecommendationOptions withRelatives(boolean recommended) {
        return new RecommendationOptions(limit, recommended);
    }
}
