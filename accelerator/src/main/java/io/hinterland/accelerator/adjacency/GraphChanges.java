// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.adjacency;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.collections.api.set.primitive.MutableLongSet;
import org.eclipse.collections.impl.set.mutable.primitive.LongHashSet;

/**
 * What of the graph has to be read again: where something changed, never how. Reading twice does no harm, so neither
 * the order of transactions matters nor whether one was seen already. To be used by one thread at a time.
 */
final class GraphChanges {

    /** From so many on, everything of a type is read anew. */
    static final int MOST_NODES = 200_000;

    /** By relationship type: nodes whose outgoing edges changed. */
    private final Map<String, MutableLongSet> starts = new HashMap<>();

    /** By label: nodes that came, or whose properties changed. */
    private final Map<String, MutableLongSet> named = new HashMap<>();

    /** By label: nodes that went. */
    private final Map<String, MutableLongSet> gone = new HashMap<>();

    private final Set<String> staleTypes = new HashSet<>();
    private final Set<String> staleLabels = new HashSet<>();
    private final Set<String> staleOrders = new HashSet<>();

    void edgeAt(String type, long start) {
        add(starts, staleTypes, type, start);
    }

    void named(String label, long node) {
        add(named, staleOrders, label, node);
    }

    void gone(String label, long node) {
        add(gone, staleLabels, label, node);
    }

    void staleType(String type) {
        staleTypes.add(type);
        starts.remove(type);
    }

    void staleLabel(String label) {
        staleLabels.add(label);
        gone.remove(label);
    }

    void staleOrder(String label) {
        staleOrders.add(label);
        named.remove(label);
    }

    private static void add(Map<String, MutableLongSet> nodes, Set<String> stale, String name, long node) {
        if (stale.contains(name)) {
            return;
        }
        MutableLongSet all = nodes.computeIfAbsent(name, first -> new LongHashSet());
        all.add(node);
        if (all.size() > MOST_NODES) {
            stale.add(name);
            nodes.remove(name);
        }
    }

    void addAll(GraphChanges others) {
        others.staleTypes.forEach(this::staleType);
        others.staleLabels.forEach(this::staleLabel);
        others.staleOrders.forEach(this::staleOrder);
        others.starts.forEach((type, nodes) -> nodes.forEach(node -> edgeAt(type, node)));
        others.named.forEach((label, nodes) -> nodes.forEach(node -> named(label, node)));
        others.gone.forEach((label, nodes) -> nodes.forEach(node -> gone(label, node)));
    }

    boolean isEmpty() {
        return starts.isEmpty()
                && named.isEmpty()
                && gone.isEmpty()
                && staleTypes.isEmpty()
                && staleLabels.isEmpty()
                && staleOrders.isEmpty();
    }

    Map<String, MutableLongSet> starts() {
        return starts;
    }

    Map<String, MutableLongSet> named() {
        return named;
    }

    Map<String, MutableLongSet> gone() {
        return gone;
    }

    boolean isStale(Matrix.Name name) {
        return staleTypes.contains(name.type()) || isStale(name.from()) || isStale(name.to());
    }

    boolean isStale(String label) {
        return staleLabels.contains(label);
    }

    boolean isStale(KeyOrder.Name order) {
        return staleOrders.contains(order.label()) || isStale(order.label());
    }
}
