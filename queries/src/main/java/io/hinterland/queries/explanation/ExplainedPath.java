package io.hinterland.queries.explanation;

import io.hinterland.schema.metapath.Direction;
import io.hinterland.schema.metapath.Metapath;
import java.util.List;
import java.util.Optional;

/**
 * A path that joins two nodes; no node is on it twice.
 *
 * @param nodes from end to end, one more than the metapath has steps
 * @param edges the type of each edge between them, which tells more than the metapath where that names a group
 * @param weight the product of degree^-damping over both ends of each edge, as DWPC sums it; above 0, at most 1
 * @param share which part of the metapath's DWPC between the two nodes it makes up, above 0 and at most 1; nothing
 *     where it would take too long to walk all of them
 * @param cypher draws it in Neo4j Browser
 */
public record ExplainedPath(
        Metapath metapath,
        List<PathNode> nodes,
        List<String> edges,
        double weight,
        Optional<Double> share,
        String cypher) {

    public ExplainedPath {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** Returns the path in the notation of metapaths, {@code Model a/b -CITES-> Paper 2401.00001}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(spelt(nodes.get(0)));
        for (int index = 0; index < edges.size(); index++) {
            boolean forward = metapath.steps().get(index).direction() == Direction.FORWARD;
            text.append(forward ? " -" : " <-").append(edges.get(index)).append(forward ? "-> " : "- ");
            text.append(spelt(nodes.get(index + 1)));
        }
        return text.toString();
    }

    private static String spelt(PathNode node) {
        return node.type() + " " + node.key();
    }
}
