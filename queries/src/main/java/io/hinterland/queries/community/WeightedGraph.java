package io.hinterland.queries.community;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An undirected graph with weights, without loops. Edges between the same nodes are one with the sum of the weights.
 */
final class WeightedGraph {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /** Both ends of an edge, the smaller number above the greater one, to its weight. */
    private final Map<Long, Double> edges = new HashMap<>();

    int number(String name) {
        return numbers.computeIfAbsent(name, first -> {
            names.add(first);
            return names.size() - 1;
        });
    }

    void add(int one, int other, double weight) {
        if (one != other) {
            edges.merge((long) Math.min(one, other) << 32 | Math.max(one, other), weight, Double::sum);
        }
    }

    int nodes() {
        return names.size();
    }

    String name(int node) {
        return names.get(node);
    }

    int edges() {
        return edges.size();
    }

    /** What is done for an edge. */
    interface EdgeVisitor {
        void visit(int one, int other, double weight);
    }

    /** Goes through the edges in the order of their ends. */
    void forEachEdge(EdgeVisitor visitor) {
        edges.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(edge -> visitor.visit(
                        (int) (edge.getKey() >>> 32), edge.getKey().intValue(), edge.getValue()));
    }

    /** Returns the sum of the weights of each node's edges. */
    double[] degrees() {
        double[] degrees = new double[nodes()];
        forEachEdge((one, other, weight) -> {
            degrees[one] += weight;
            degrees[other] += weight;
        });
        return degrees;
    }
}
