package io.hinterland.queries.explanation;

import io.hinterland.schema.metapath.Metapath;
import io.hinterland.schema.metapath.Step;
import java.util.List;
import java.util.Optional;

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
        Node source, Node target, int metapaths, List<Path> paths, List<DeadEnd> deadEnds, String cypher) {

    public Explanation {
        paths = List.copyOf(paths);
        deadEnds = List.copyOf(deadEnds);
    }

    /**
     * A path that joins two nodes; no node is on it twice.
     *
     * @param metapath the metapath that it follows
     * @param nodes from end to end, one more than the metapath has steps
     * @param edges the type of each edge between them, which tells more than the metapath where that names a group
     * @param weight the product of degree^-damping over both ends of each edge, as DWPC sums it; above 0, at most 1
     * @param share which part of the metapath's DWPC between the two nodes it makes up, above 0 and at most 1; nothing
     *     where it would take too long to walk all of them
     * @param cypher draws it in Neo4j Browser
     */
    public record Path(
            Metapath metapath,
            List<Node> nodes,
            List<String> edges,
            double weight,
            Optional<Double> share,
            String cypher) {

        public Path {
            nodes = List.copyOf(nodes);
            edges = List.copyOf(edges);
        }

        /** Returns the path in the notation of metapaths, {@code Model a/b -CITES-> Paper 2401.00001}. */
        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(spelt(nodes.get(0)));
            for (int index = 0; index < edges.size(); index++) {
                boolean forward = metapath.steps().get(index).direction() == Step.Direction.FORWARD;
                text.append(forward ? " -" : " <-").append(edges.get(index)).append(forward ? "-> " : "- ");
                text.append(spelt(nodes.get(index + 1)));
            }
            return text.toString();
        }

        private static String spelt(Node node) {
            return node.type() + " " + node.key();
        }
    }

    /**
     * A node on a path.
     *
     * @param type its label
     * @param key what tells it apart among those of its type
     * @param name what people call it: a title, a name, or the key where it has neither
     */
    public record Node(String type, String key, String name) {}

    /**
     * Why a metapath gives no path, or no more of them.
     *
     * @param metapath the metapath
     * @param step at which step the walks end, from 1
     * @param reason a sentence without its full stop
     */
    public record DeadEnd(Metapath metapath, int step, String reason) {}
}
