package io.hinterland.queries.influence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A directed graph with weights, in arrays. The targets of node {@code n} are at the places from {@code starts[n]} to
 * before {@code starts[n + 1]}.
 *
 * @param names names of the nodes
 */
record DirectedGraph(List<String> names, int[] starts, int[] targets, double[] weights) {

    int nodes() {
        return names.size();
    }

    double outgoing(int node) {
        double sum = 0;
        for (int place = starts[node]; place < starts[node + 1]; place++) {
            sum += weights[place];
        }
        return sum;
    }

    /** Returns the graph with every edge turned round. */
    DirectedGraph reversed() {
        Builder builder = new Builder();
        names.forEach(builder::number);
        for (int node = 0; node < nodes(); node++) {
            for (int place = starts[node]; place < starts[node + 1]; place++) {
                builder.add(targets[place], node, weights[place]);
            }
        }
        return builder.build();
    }

    /** Adds edges one by one; those between the same nodes become one with the sum of the weights. */
    static final class Builder {

        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> names = new ArrayList<>();
        private final List<Map<Integer, Double>> edges = new ArrayList<>();

        void add(String from, String to, double weight) {
            add(number(from), number(to), weight);
        }

        private void add(int from, int to, double weight) {
            edges.get(from).merge(to, weight, Double::sum);
        }

        int number(String name) {
            return numbers.computeIfAbsent(name, first -> {
                names.add(first);
                edges.add(new LinkedHashMap<>(4));
                return names.size() - 1;
            });
        }

        DirectedGraph build() {
            int[] starts = new int[names.size() + 1];
            for (int node = 0; node < names.size(); node++) {
                starts[node + 1] = starts[node] + edges.get(node).size();
            }
            int[] targets = new int[starts[names.size()]];
            double[] weights = new double[targets.length];
            int place = 0;
            for (Map<Integer, Double> outgoing : edges) {
                for (Map.Entry<Integer, Double> edge : outgoing.entrySet()) {
                    targets[place] = edge.getKey();
                    weights[place++] = edge.getValue();
                }
            }
            return new DirectedGraph(List.copyOf(names), starts, targets, weights);
        }
    }

    /** Returns the value of each node in equal parts that sum to 1. */
    double[] even() {
        double[] values = new double[nodes()];
        Arrays.fill(values, nodes() == 0 ? 0 : 1.0 / nodes());
        return values;
    }
}
