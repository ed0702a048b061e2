package io.hinterland.api.analysis;

import io.hinterland.queries.explanation.Explanation;
import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.Optional;

/**
 * What joins two nodes.
 *
 * @param source the one node, as the graph has it
 * @param target the other
 * @param metapaths how many metapaths were followed
 * @param paths the best of them, the heaviest first
 * @param deadEnds why each metapath without a path has none
 * @param cypher draws all these paths in Neo4j Browser; empty where there are none
 */
@Introspected
record PathsBetween(
        Explanation.Node source, Explanation.Node target, int metapaths, List<Path> paths, List<End> deadEnds, String cypher) {

    /**
     * A path on which no node is twice.
     *
     * @param metapath in long notation
     * @param nodes from end to end
     * @param edges the type of each edge between them
     * @param weight the product of degree^-damping over both ends of each edge
     * @param share which part of the metapath's DWPC it makes up, where that is known
     * @param cypher draws it in Neo4j Browser
     */
    @Introspected
    record Path(
            String metapath,
            List<Explanation.Node> nodes,
            List<String> edges,
            double weight,
            Optional<Double> share,
            String cypher) {

        static Path of(Explanation.Path path) {
            return new Path(
                    path.metapath().toString(), path.nodes(), path.edges(), path.weight(), path.share(), path.cypher());
        }
    }

    /**
     * Where walks over a metapath die.
     *
     * @param metapath in long notation
     * @param step at which step, from 1
     * @param reason why
     */
    @Introspected
    record End(String metapath, int step, String reason) {

        static End of(Explanation.DeadEnd deadEnd) {
            return new End(deadEnd.metapath().toString(), deadEnd.step(), deadEnd.reason());
        }
    }

    static PathsBetween of(Explanation explanation) {
        return new PathsBetween(
                explanation.source(),
                explanation.target(),
                explanation.metapaths(),
                explanation.paths().stream().map(Path::of).toList(),
                explanation.deadEnds().stream().map(End::of).toList(),
                explanation.cypher());
    }
}
