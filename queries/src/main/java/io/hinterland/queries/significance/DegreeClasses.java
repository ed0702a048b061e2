package io.hinterland.queries.significance;

import io.hinterland.schema.NodeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The nodes of one type by their degrees in every edge type and direction. Permutations treat the nodes of a class
 * alike.
 */
final class DegreeClasses {

    private final List<List<Integer>> degrees = new ArrayList<>();
    private final Map<List<Integer>, List<Integer>> members = new HashMap<>();

    DegreeClasses(Network network, NodeType type) {
        for (int node = 0; node < network.nodes(type).size(); node++) {
            degrees.add(new ArrayList<>());
        }
        network.links().forEach((edgeType, links) -> {
            if (edgeType.source().equals(type)) {
                add(links);
            }
            if (edgeType.target().equals(type)) {
                add(links.reversed());
            }
        });
        for (int node = 0; node < degrees.size(); node++) {
            members.computeIfAbsent(degrees.get(node), key -> new ArrayList<>()).add(node);
        }
    }

    private void add(Links links) {
        for (int node = 0; node < degrees.size(); node++) {
            degrees.get(node).add(links.first(node + 1) - links.first(node));
        }
    }

    /** Returns the nodes with the same degrees, itself among them. */
    List<Integer> classOf(int node) {
        return members.getOrDefault(degrees.get(node), List.of());
    }
}
