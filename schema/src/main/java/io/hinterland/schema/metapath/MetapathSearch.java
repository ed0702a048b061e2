package io.hinterland.schema.metapath;

import io.hinterland.schema.EdgeType;
import io.hinterland.schema.NodeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the metapaths between two node types. A group stands for its members, so that these come together. */
final class MetapathSearch {

    private final Map<NodeType, List<Step>> stepsFrom = new HashMap<>();
    private final NodeType target;
    private final Map<NodeType, Integer> distances = new HashMap<>();

    MetapathSearch(Metagraph metagraph, NodeType target) {
        this.target = target;
        Set<EdgeType> grouped = metagraph.groups().stream()
                .flatMap(group -> group.members().stream())
                .collect(Collectors.toSet());
        Stream.concat(
                        metagraph.edgeTypes().stream().filter(edgeType -> !grouped.contains(edgeType)),
                        metagraph.groups().stream())
                .flatMap(edgeType -> Stream.of(Step.Direction.values()).map(direction -> new Step(edgeType, direction)))
                .forEach(step -> stepsFrom
                        .computeIfAbsent(step.from(), from -> new ArrayList<>())
                        .add(step));
        measureDistances();
    }

    /** How many steps each node type is away from the target. */
    private void measureDistances() {
        List<NodeType> reached = List.of(target);
        for (int distance = 0; !reached.isEmpty(); distance++) {
            for (NodeType nodeType : reached) {
                distances.putIfAbsent(nodeType, distance);
            }
            reached = reached.stream()
                    .flatMap(nodeType -> stepsFrom.getOrDefault(nodeType, List.of()).stream())
                    .map(Step::to)
                    .distinct()
                    .filter(nodeType -> !distances.containsKey(nodeType))
                    .toList();
        }
    }

    /**
     * Returns the metapaths from a node type, the shorter first.
     *
     * @param longest the most steps
     * @param most how many are returned at most
     */
    List<Metapath> from(NodeType source, int longest, int most) {
        List<Metapath> found = new ArrayList<>();
        for (int length = 1; length <= longest && found.size() < most; length++) {
            extend(source, List.of(), length, most, found);
        }
        return found;
    }

    private void extend(NodeType here, List<Step> steps, int left, int most, List<Metapath> found) {
        if (found.size() == most || distances.getOrDefault(here, Integer.MAX_VALUE) > left) {
            return;
        }
        if (left == 0) {
            found.add(new Metapath(steps));
            return;
        }
        for (Step step : stepsFrom.getOrDefault(here, List.of())) {
            List<Step> longer = new ArrayList<>(steps);
            longer.add(step);
            extend(step.to(), longer, left - 1, most, found);
        }
    }
}
