package io.hinterland.queries.significance;

import io.hinterland.schema.metapath.Lengths;
import io.hinterland.schema.metapath.Step;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Counts the walks of a metapath in a network held in memory: a vector times a sparse matrix for each edge. */
final class NetworkWalks {

    /**
     * A step.
     *
     * @param links its edges, read in its direction
     * @param reached how many nodes there are of the type that it leads to
     * @param passing those of them that it may lead to
     */
    private record Stride(List<NumberedEdges> links, Lengths lengths, int reached, BitSet passing) {}

    private final WalkedNetwork network;
    private final Map<WalkedNetwork.EdgeClass, NumberedEdges> reversed = new HashMap<>();
    private final List<Stride> strides = new ArrayList<>();

    NetworkWalks(WalkedNetwork network) {
        this.network = network;
        List<Step> steps = network.metapath().steps();
        for (int index = 0; index < steps.size(); index++) {
            Step step = steps.get(index);
            strides.add(new Stride(
                    links(step), step.lengths(), network.nodes(step.to()).size(), network.passing(index + 1)));
        }
    }

    private List<NumberedEdges> links(Step step) {
        return network.walkedBy(step).stream()
                .map(same -> step.direction() == Step.Direction.FORWARD ? forward(same) : backward(same))
                .toList();
    }

    private NumberedEdges forward(WalkedNetwork.EdgeClass same) {
        return Objects.requireNonNull(network.links().get(same));
    }

    private NumberedEdges backward(WalkedNetwork.EdgeClass same) {
        return reversed.computeIfAbsent(same, added -> forward(same).reversed());
    }

    /** Returns how many walks lead from a node to each other. */
    long[] from(int source) {
        long[] counts = new long[network.nodes(network.metapath().source()).size()];
        counts[source] = network.passing(0).get(source) ? 1 : 0;
        for (Stride stride : strides) {
            counts = onwards(counts, stride);
        }
        return counts;
    }

    /** Over a step of variable length, walks of all its lengths are counted. */
    private static long[] onwards(long[] counts, Stride stride) {
        long[] reached = new long[stride.reached()];
        long[] level = counts;
        for (int length = 1; length <= stride.lengths().most(); length++) {
            level = alongOneEdge(level, stride);
            if (length >= stride.lengths().least()) {
                add(reached, level, stride.passing());
            }
        }
        return reached;
    }

    private static void add(long[] sums, long[] counts, BitSet passing) {
        for (int node = passing.nextSetBit(0); node >= 0; node = passing.nextSetBit(node + 1)) {
            sums[node] += counts[node];
        }
    }

    private static long[] alongOneEdge(long[] counts, Stride stride) {
        long[] reached = new long[stride.reached()];
        for (int node = 0; node < counts.length; node++) {
            if (counts[node] != 0) {
                for (NumberedEdges links : stride.links()) {
                    for (int edge = links.first(node); edge < links.first(node + 1); edge++) {
                        reached[links.target(edge)] += counts[node];
                    }
                }
            }
        }
        return reached;
    }
}
