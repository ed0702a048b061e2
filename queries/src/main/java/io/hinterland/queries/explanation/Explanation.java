package io.hinterland.queries.explanation;

import java.util.List;

/**
 * What joins two nodes.
 *
 * @param source the one node, as the graph has it
 * @param target the other
 * @param metapaths how many metapaths were followed
 * @param paths the best of them: the greatest weight first, ties by the keys along the path; empty where none joins
 *     them
 * @param deadEnds why each metapath without a path has none, in the order of the metapaths
 * @param cypher draws all these paths in Neo4j Browser; empty where there are none
 */
public record Explanation(
        PathNode source,
        PathNode target,
        int metapaths,
        List<ExplainedPath> paths,
        List<DeadEnd> deadEnds,
        String cypher) {

    public Explanation {
        paths = List.copyOf(paths);
        deadEnds = List.copyOf(deadEnds);
    }
}
