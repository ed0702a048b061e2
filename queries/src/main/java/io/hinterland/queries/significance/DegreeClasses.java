package io.hinterland.queries.significance;

import io.hinterland.schema.NodeType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The nodes of one type by their degrees in every class of edges and direction, and by the filters that they pass.
 * Permutations treat the nodes of a class alike.
 */
final class DegreeClasses {

    /** What permutations keep of each node: degrees, and 1 or 0 for a filter that it passes or not. */
    private final List<List<Integer>> kept = new ArrayList<>();

    private final Map<List<Integer>, List<Integer>> members = new HashMap<>();

    DegreeClasses(WalkedNetwork network, NodeType type) {
        for (int node = 0; node < network.nodes(type).size(); node++) {
            kept.add(new ArrayList<>());
        }
        network.links().forEach((same, links) -> {
            if (same.type().source().equals(type)) {
                add(links);
            }
            if (same.type().target().equals(type)) {
                add(links.reversed());
            }
        });
        List<NodeType> types = network.metapath().nodeTypes();
        IntStream.range(0, types.size())
                .filter(place -> types.get(place).equals(type))
                .forEach(place -> add(network.passing(place)));
        for (int node = 0; node < kept.size(); node++) {
            members.computeIfAbsent(kept.get(node), key -> new ArrayList<>()).add(node);
        }
    }

    private void add(NumberedEdges links) {
        for (int node = 0; node < kept.size(); node++) {
            kept.get(node).add(links.first(node + 1) - links.first(node));
        }
    }

    private void add(BitSet passing) {
        for (int node = 0; node < kept.size(); node++) {
            kept.get(node).add(passing.get(node) ? 1 : 0);
        }
    }

    /** Returns the nodes with the same degrees that pass the same filters, itself among them. */
    List<Integer> classOf(int node) {
        return members.getOrDefault(kept.get(node), List.of());
    }
}
