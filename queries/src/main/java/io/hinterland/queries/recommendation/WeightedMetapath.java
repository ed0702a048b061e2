package io.hinterland.queries.recommendation;

import io.hinterland.schema.metapath.Metapath;

/**
 * What a metapath counts for.
 *
 * @param weight 0 or more; those of a kind sum to 1
 */
public record WeightedMetapath(Metapath metapath, double weight) {}
