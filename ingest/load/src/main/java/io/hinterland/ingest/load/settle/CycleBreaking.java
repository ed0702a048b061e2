package io.hinterland.ingest.load.settle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;

/**
 * Which lineage edges must go so that no model is its own ancestor: in each strongly connected component the first edge
 * by an order, then again in what is left of the component, until none is left.
 */
final class CycleBreaking {

    private CycleBreaking() {}

    /**
     * Returns the edges to drop.
     *
     * @param order total, so that the answer does not depend on the order of the edges
     */
    static Set<Lineage.Edge> dropped(Collection<Lineage.Edge> edges, Comparator<Lineage.Edge> order) {
        Set<Lineage.Edge> dropped = new HashSet<>();
        Deque<List<Lineage.Edge>> unbroken = new ArrayDeque<>(components(edges));
        while (!unbroken.isEmpty()) {
            List<Lineage.Edge> component = unbroken.remove();
            Lineage.Edge first = component.stream().min(order).orElseThrow();
            dropped.add(first);
            component.remove(first);
            unbroken.addAll(components(component));
        }
        return dropped;
    }

    /** Returns the edges within each strongly connected component of more than one model, or with an edge to itself. */
    private static Collection<List<Lineage.Edge>> components(Collection<Lineage.Edge> edges) {
        Map<Integer, Integer> componentOfModel = componentOfModel(edges);
        Map<Integer, List<Lineage.Edge>> inner = new HashMap<>();
        for (Lineage.Edge edge : edges) {
            int component = componentOfModel.getOrDefault(edge.child(), -1);
            if (component == componentOfModel.getOrDefault(edge.parent(), -1)) {
                inner.computeIfAbsent(component, fresh -> new ArrayList<>()).add(edge);
            }
        }
        return inner.values();
    }

    private static Map<Integer, Integer> componentOfModel(Collection<Lineage.Edge> edges) {
        Graph<Integer, Lineage.Edge> graph = new DefaultDirectedGraph<>(Lineage.Edge.class);
        for (Lineage.Edge edge : edges) {
            graph.addVertex(edge.child());
            graph.addVertex(edge.parent());
            // A second relation between the same two models is refused, and changes nothing about the components.
            graph.addEdge(edge.child(), edge.parent(), edge);
        }
        Map<Integer, Integer> componentOfModel = new HashMap<>();
        int component = 0;
        for (Set<Integer> models : new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
            for (Integer model : models) {
                componentOfModel.put(model, component);
            }
            component++;
        }
        return componentOfModel;
    }
}
