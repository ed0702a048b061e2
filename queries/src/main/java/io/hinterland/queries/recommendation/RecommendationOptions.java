package io.hinterland.queries.recommendation;

import io.hinterland.queries.Bounds;
import io.hinterland.queries.filter.Included;

/**
 * What is recommended.
 *
 * @param limit how many suggestions at most, 1 to {@value #MOST}
 * @param relatives whether a model's ancestors and descendants are, too; they are no news to those who know the model
 * @param hubTags whether walks go along tags that the Hub sets itself
 */
public record RecommendationOptions(int limit, boolean relatives, boolean hubTags) {

    public static final int MOST = 100;

    public static final int USUAL = 10;

    /** The usual number of suggestions, relatives and tags that the Hub sets left out. */
    public static final RecommendationOptions DEFAULT = new RecommendationOptions(USUAL, false, false);

    /** @throws io.hinterland.schema.failure.InvalidInputException if the limit is out of bounds */
    public RecommendationOptions {
        Bounds.upTo(MOST).check("The limit is from", limit);
    }

    public RecommendationOptions withLimit(int most) {
        return new RecommendationOptions(most, relatives, hubTags);
    }

    public RecommendationOptions withRelatives(boolean recommended) {
        return new RecommendationOptions(limit, recommended, hubTags);
    }

    public RecommendationOptions withHubTags(boolean walked) {
        return new RecommendationOptions(limit, relatives, walked);
    }

    /** Returns what walks go along that says little about a model. */
    Included included() {
        return Included.NEITHER.withHubTags(hubTags);
    }
}
