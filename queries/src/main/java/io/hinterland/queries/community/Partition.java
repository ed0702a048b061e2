package io.hinterland.queries.community;

import java.util.Arrays;
import java.util.Random;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * The nodes of a graph in communities, by the Leiden algorithm (Traag, Waltman and van Eck 2019, "From Louvain to
 * Leiden"), which seeks the greatest modularity, in its authors' own program.
 */
final class Partition {

    private static final int ITERATIONS = 50;
    private static final double RANDOMNESS = 0.01;

    private final WeightedGraph graph;
    private final int[] community;

    Partition(WeightedGraph graph, int[] community) {
        this.graph = graph;
        this.community = community.clone();
    }

    /** Returns the partition, the largest community first; the same seed gives the same one. */
    static Partition leiden(WeightedGraph graph, double resolution, long seed) {
        if (graph.edges() == 0) {
            return new Partition(graph, new int[graph.nodes()]);
        }
        int[] ones = new int[graph.edges()];
        int[] others = new int[graph.edges()];
        double[] weights = new double[graph.edges()];
        int[] place = {0};
        graph.forEachEdge((one, other, weight) -> {
            ones[place[0]] = one;
            others[place[0]] = other;
            weights[place[0]++] = weight;
        });
        LargeIntArray[] ends = {new LargeIntArray(ones), new LargeIntArray(others)};
        Network network = new Network(graph.nodes(), true, ends, new LargeDoubleArray(weights), false, false);
        double scaled = resolution / (2 * network.getTotalEdgeWeight() + network.getTotalEdgeWeightSelfLinks());
        Clustering clustering = new Clustering(graph.nodes());
        new LeidenAlgorithm(scaled, ITERATIONS, RANDOMNESS, new Random(seed)).improveClustering(network, clustering);
        clustering.orderClustersByNNodes();
        return new Partition(graph, clustering.getClusters());
    }

    int of(int node) {
        return community[node];
    }

    int communities() {
        return Arrays.stream(community).max().orElse(-1) + 1;
    }

    /**
     * Returns the modularity (Newman and Girvan 2004, "Finding and evaluating community structure in networks"): the
     * share of the weight within communities beyond what the degrees alone would put there, times the resolution.
     */
    double modularity(double resolution) {
        double[] within = within();
        double[] degrees = new double[communities()];
        double[] ofNodes = graph.degrees();
        double twice = Arrays.stream(ofNodes).sum();
        for (int node = 0; node < ofNodes.length; node++) {
            degrees[community[node]] += ofNodes[node];
        }
        double modularity = 0;
        for (int number = 0; number < degrees.length && twice > 0; number++) {
            double share = degrees[number] / twice;
            modularity += 2 * within[number] / twice - resolution * share * share;
        }
        return modularity;
    }

    /** Returns the weight of the edges within each community. */
    double[] within() {
        double[] within = new double[communities()];
        graph.forEachEdge((one, other, weight) -> {
            if (community[one] == community[other]) {
                within[community[one]] += weight;
            }
        });
        return within;
    }
}
