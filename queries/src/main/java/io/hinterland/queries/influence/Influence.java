package io.hinterland.queries.influence;

/**
 * The influence of one model, account or paper.
 *
 * @param node id of the model, account or paper
 * @param score weighted mean of the parts, each divided by the greatest of all nodes, 0 to 1
 * @param pageRank probability to be there for a random walk from children to parents; sums to 1 over all
 * @param betweenness number of ordered pairs of others between which it lies on the shortest path
 * @param authority how much good hubs lead to it, 0 to 1
 * @param hub how much it leads to good authorities, 0 to 1
 * @param reach models, of other accounts if it is one, that derive from it or from what cites it, at any depth
 * @param hIndex the greatest number h of its models from each of which at least h models derive directly; of a model,
 *     of the models that derive from it directly; of a paper, of the models that cite it
 */
public record Influence(
        String node,
        double score,
        double pageRank,
        double betweenness,
        double authority,
        double hub,
        long reach,
        long hIndex) {}
