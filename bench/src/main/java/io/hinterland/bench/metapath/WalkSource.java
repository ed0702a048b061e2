package io.hinterland.bench.metapath;

import io.hinterland.graph.Graph;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.metapath.Metapath;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A node that walks begin at.
 *
 * @param degree how many edges of the first step it has
 */
record WalkSource(int id, String key, int degree) {

    /**
     * Returns nodes of different degree, from the greatest to one edge: of n nodes in the order of their degrees those
     * whose places grow by the same factor from 1 to n.
     */
    static List<WalkSource> choose(Graph graph, TheoreticalFloor floor, Metapath metapath, int count) {
        int[] degrees = floor.degrees(metapath);
        List<Integer> sorted = IntStream.range(0, degrees.length)
                .filter(node -> degrees[node] > 0)
                .boxed()
                .sorted(Comparator.comparing((Integer node) -> -degrees[node]).thenComparing(node -> node))
                .toList();
        return IntStream.range(0, count)
                .map(index -> (int) Math.round(Math.pow(sorted.size(), index / Math.max(1.0, count - 1.0))) - 1)
                .distinct()
                .mapToObj(place -> of(graph, metapath.source(), sorted.get(place), degrees))
                .toList();
    }

    private static WalkSource of(Graph graph, NodeType nodeType, int id, int[] degrees) {
        String key = graph.readFirst(
                        "MATCH (n) WHERE id(n) = $id RETURN toString(n." + nodeType.keyProperty() + ") AS key",
                        Map.of("id", id),
                        row -> row.get("key").asString())
                .orElseThrow();
        return new WalkSource(id, key, degrees[id]);
    }
}
