package io.hinterland.queries.recommendation;

import io.hinterland.schema.metapath.Metapath;

/**
 * What a metapath adds to a score.
 *
 * @param probability that a random walk over the metapath ends at the suggestion
 * @param weight what the metapath counts for
 */
public record Contribution(Metapath metapath, double probability, double weight) {

    /** Returns what it adds. */
    public double part() {
        return probability * weight;
    }
}
