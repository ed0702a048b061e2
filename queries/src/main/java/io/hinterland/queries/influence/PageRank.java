package io.hinterland.queries.influence;

/**
 * PageRank (Brin and Page 1998, "The anatomy of a large-scale hypertextual web search engine"): where a random walk
 * along the edges is found, which begins anew anywhere with probability 0.15, and always where no edge leads on. Values
 * sum to 1.
 */
final class PageRank {

    static final double DAMPING = 0.85;

    private static final double TOLERANCE = 1e-12;
    private static final int MOST_ROUNDS = 500;

    private PageRank() {}

    static double[] of(DirectedGraph graph) {
        double[] outgoing = new double[graph.nodes()];
        for (int node = 0; node < outgoing.length; node++) {
            outgoing[node] = graph.outgoing(node);
        }
        double[] values = graph.even();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double[] next = step(graph, outgoing, values);
            double change = 0;
            for (int node = 0; node < next.length; node++) {
                change += Math.abs(next[node] - values[node]);
            }
            values = next;
            if (change < TOLERANCE) {
                break;
            }
        }
        return values;
    }

    private static double[] step(DirectedGraph graph, double[] outgoing, double[] values) {
        double[] next = new double[values.length];
        double restarting = 0;
        for (int node = 0; node < values.length; node++) {
            restarting += outgoing[node] == 0 ? values[node] : (1 - DAMPING) * values[node];
            for (int place = graph.starts()[node]; place < graph.starts()[node + 1]; place++) {
                next[graph.targets()[place]] += DAMPING * values[node] * graph.weights()[place] / outgoing[node];
            }
        }
        for (int node = 0; node < next.length; node++) {
            next[node] += restarting / next.length;
        }
        return next;
    }
}
