package io.hinterland.queries.significance;

import io.hinterland.schema.EdgeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.metapath.Direction;
import io.hinterland.schema.metapath.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the walks of a metapath in a network held in memory: a vector times a sparse matrix for each step. */
final class Walks {

    /** The edges of a step, read in its direction, and the number of nodes that it leads to. */
    private record Stride(List<Links> links, int reached) {}

    private final List<Stride> strides = new ArrayList<>();
    private final int sources;

    Walks(Network network) {
        Map<EdgeType, Links> reversed = new HashMap<>();
        for (Step step : network.metapath().steps()) {
            List<Links> links = new ArrayList<>();
            for (EdgeType type : step.edgeType().members()) {
                Links forward = network.links().get(type);
                if (forward != null) {
                    links.add(
                            step.direction() == Direction.FORWARD
                                    ? forward
                                    : reversed.computeIfAbsent(type, added -> forward.reversed()));
                }
            }
            strides.add(new Stride(links, size(network, step.to())));
        }
        sources = size(network, network.metapath().source());
    }

    private static int size(Network network, NodeType type) {
        return network.nodes(type).size();
    }

    /** Returns how many walks lead from a node to each other. */
    long[] from(int source) {
        long[] counts = new long[sources];
        counts[source] = 1;
        for (Stride stride : strides) {
            counts = onwards(counts, stride);
        }
        return counts;
    }

    private static long[] onwards(long[] counts, Stride stride) {
        long[] reached = new long[stride.reached()];
        for (int node = 0; node < counts.length; node++) {
            if (counts[node] != 0) {
                for (Links links : stride.links()) {
                    for (int edge = links.first(node); edge < links.first(node + 1); edge++) {
                        reached[links.target(edge)] += counts[node];
                    }
                }
            }
        }
        return reached;
    }
}
