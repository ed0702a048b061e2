package io.hinterland.queries.influence;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Betweenness: for how many ordered pairs of other nodes a node lies on the shortest path, or on which share of the
 * shortest ones (Brandes 2001, "A faster algorithm for betweenness centrality"). Edges count alike. Of large graphs it
 * is estimated from a sample of the beginnings (Brandes and Pich 2007), the same each time.
 */
final class Betweenness {

    /** As many beginnings are gone through at most. */
    static final int MOST_SOURCES = 2_000;

    private Betweenness() {}

    static boolean isSampled(DirectedGraph graph) {
        return graph.nodes() > MOST_SOURCES;
    }

    /** @param wanted is asked before each search, and fails when nobody waits for the answer any more */
    static double[] of(DirectedGraph graph, Runnable wanted) {
        int[] sources = isSampled(graph)
                ? new Random(1)
                        .ints(0, graph.nodes())
                        .distinct()
                        .limit(MOST_SOURCES)
                        .toArray()
                : IntStream.range(0, graph.nodes()).toArray();
        double[] sum = IntStream.of(sources)
                .parallel()
                .peek(source -> wanted.run())
                .collect(() -> new Search(graph), Search::from, Search::add)
                .sum;
        double scale = graph.nodes() / (double) Math.max(1, sources.length);
        return Arrays.stream(sum).map(value -> value * scale).toArray();
    }

    /** Searches in breadth, and hands back along shortest paths how many of them pass. */
    private static final class Search {

        private final DirectedGraph graph;
        private final double[] sum;
        private final int[] distance;
        private final double[] paths;
        private final double[] passing;
        private final int[] queue;

        Search(DirectedGraph graph) {
            this.graph = graph;
            sum = new double[graph.nodes()];
            distance = new int[graph.nodes()];
            Arrays.fill(distance, -1);
            paths = new double[graph.nodes()];
            passing = new double[graph.nodes()];
            queue = new int[graph.nodes()];
        }

        void add(Search other) {
            for (int node = 0; node < sum.length; node++) {
                sum[node] += other.sum[node];
            }
        }

        void from(int source) {
            int end = outwards(source);
            for (int place = end - 1; place >= 0; place--) {
                int at = queue[place];
                for (int edge = graph.starts()[at]; edge < graph.starts()[at + 1]; edge++) {
                    int next = graph.targets()[edge];
                    if (distance[next] == distance[at] + 1) {
                        passing[at] += paths[at] / paths[next] * (1 + passing[next]);
                    }
                }
                if (at != source) {
                    sum[at] += passing[at];
                }
            }
            for (int place = 0; place < end; place++) {
                distance[queue[place]] = -1;
                paths[queue[place]] = 0;
                passing[queue[place]] = 0;
            }
        }

        private int outwards(int source) {
            int end = 0;
            queue[end++] = source;
            distance[source] = 0;
            paths[source] = 1;
            for (int place = 0; place < end; place++) {
                int at = queue[place];
                for (int edge = graph.starts()[at]; edge < graph.starts()[at + 1]; edge++) {
                    int next = graph.targets()[edge];
                    if (distance[next] < 0) {
                        distance[next] = distance[at] + 1;
                        queue[end++] = next;
                    }
                    if (distance[next] == distance[at] + 1) {
                        paths[next] += paths[at];
                    }
                }
            }
            return end;
        }
    }
}
