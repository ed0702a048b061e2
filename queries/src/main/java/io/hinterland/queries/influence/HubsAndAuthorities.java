package io.hinterland.queries.influence;

/**
 * Hubs and authorities (Kleinberg 1999, "Authoritative sources in a hyperlinked environment"): an authority is what
 * good hubs lead to, a hub is what leads to good authorities. Each vector has length 1.
 *
 * @param hubs one value for each node
 * @param authorities one value for each node
 */
record HubsAndAuthorities(double[] hubs, double[] authorities) {

    private static final double TOLERANCE = 1e-12;
    private static final int MOST_ROUNDS = 1_000;

    static HubsAndAuthorities of(DirectedGraph graph) {
        double[] hubs = graph.even();
        double[] authorities = graph.even();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double[] nextAuthorities = new double[hubs.length];
            for (int node = 0; node < hubs.length; node++) {
                for (int place = graph.starts()[node]; place < graph.starts()[node + 1]; place++) {
                    nextAuthorities[graph.targets()[place]] += graph.weights()[place] * hubs[node];
                }
            }
            scale(nextAuthorities);
            double[] nextHubs = new double[hubs.length];
            for (int node = 0; node < hubs.length; node++) {
                for (int place = graph.starts()[node]; place < graph.starts()[node + 1]; place++) {
                    nextHubs[node] += graph.weights()[place] * nextAuthorities[graph.targets()[place]];
                }
            }
            scale(nextHubs);
            double change = change(hubs, nextHubs) + change(authorities, nextAuthorities);
            hubs = nextHubs;
            authorities = nextAuthorities;
            if (change < TOLERANCE) {
                break;
            }
        }
        return new HubsAndAuthorities(hubs, authorities);
    }

    private static void scale(double[] values) {
        double length = 0;
        for (double value : values) {
            length += value * value;
        }
        for (int node = 0; node < values.length && length > 0; node++) {
            values[node] /= Math.sqrt(length);
        }
    }

    private static double change(double[] before, double[] after) {
        double change = 0;
        for (int node = 0; node < before.length; node++) {
            change += Math.abs(before[node] - after[node]);
        }
        return change;
    }
}
