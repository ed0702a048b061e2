package io.hinterland.queries.explanation;

import io.hinterland.schema.metapath.Metapath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The part of the graph that walks between two nodes over a metapath pass through, step by step.
 *
 * @param steps for each step the edges by the node that they leave; each is on a walk from end to end
 */
record WalkLayers(Metapath metapath, Object source, Object target, List<Map<Object, List<StepReader.Edge>>> steps) {

    /** Puts together what walks from both ends reached, as far as they meet. */
    static WalkLayers between(
            Metapath metapath, Object source, ReachedNodes forward, Object target, ReachedNodes backward) {
        Set<Object> common = new LinkedHashSet<>(forward.nodes());
        common.retainAll(backward.nodes());
        List<Map<Object, List<StepReader.Edge>>> steps = new ArrayList<>();
        for (List<StepReader.Edge> edges : towards(forward, common)) {
            Map<Object, List<StepReader.Edge>> step = new LinkedHashMap<>();
            edges.forEach(edge ->
                    step.computeIfAbsent(edge.here(), key -> new ArrayList<>()).add(edge));
            steps.add(0, step);
        }
        for (List<StepReader.Edge> edges : towards(backward, common)) {
            Map<Object, List<StepReader.Edge>> step = new LinkedHashMap<>();
            edges.forEach(edge ->
                    step.computeIfAbsent(edge.there(), key -> new ArrayList<>()).add(edge.reversed()));
            steps.add(step);
        }
        return new WalkLayers(metapath, source, target, steps);
    }

    /** Returns the edges by which a frontier reached these nodes, its last step first. */
    private static List<List<StepReader.Edge>> towards(ReachedNodes frontier, Set<Object> wanted) {
        List<List<StepReader.Edge>> steps = new ArrayList<>();
        Set<Object> reached = wanted;
        ReachedNodes at = frontier;
        for (Optional<ReachedNodes> before = at.before(); before.isPresent(); before = at.before()) {
            Set<Object> kept = reached;
            List<StepReader.Edge> edges = at.edges().stream()
                    .filter(edge -> kept.contains(edge.there()))
                    .toList();
            Set<Object> left = new HashSet<>();
            edges.forEach(edge -> left.add(edge.here()));
            steps.add(edges);
            reached = left;
            at = before.get();
        }
        return steps;
    }

    /** Returns the edges of a step, from 0, that leave a node. */
    List<StepReader.Edge> leaving(int step, Object node) {
        return steps.get(step).getOrDefault(node, List.of());
    }

    Collection<Object> starts(int step) {
        return steps.get(step).keySet();
    }

    Collection<Object> ends(int step) {
        return step + 1 < steps.size() ? starts(step + 1) : List.of(target);
    }
}
