package io.hinterland.queries.cost;

/**
 * What is to be expected of walking a metapath from one node, give or take an order of magnitude.
 *
 * @param walks how many walks there are
 * @param ends how many nodes they end at
 * @param edges how many edges are gone along when walks that meet are taken together, step by step
 * @param enumerated how many edges are gone along when each walk goes by itself
 */
public record WalkEstimate(double walks, double ends, double edges, double enumerated) {

    static final WalkEstimate NONE = new WalkEstimate(0, 0, 0, 0);

    WalkEstimate plus(WalkEstimate other) {
        return new WalkEstimate(
                walks + other.walks, Math.max(ends, other.ends), edges + other.edges, enumerated + other.enumerated);
    }
}
