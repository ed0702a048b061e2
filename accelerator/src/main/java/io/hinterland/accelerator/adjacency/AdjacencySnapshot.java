// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.adjacency;

import java.util.Map;

/** The adjacency at one moment. A value. */
public final class AdjacencySnapshot {

    static final AdjacencySnapshot EMPTY = new AdjacencySnapshot(Map.of(), Map.of(), Map.of());

    private final Map<String, NodeNumbering> numberings;
    private final Map<Matrix.Name, Matrix> matrices;
    private final Map<KeyOrder.Name, KeyOrder> orders;

    AdjacencySnapshot(
            Map<String, NodeNumbering> numberings,
            Map<Matrix.Name, Matrix> matrices,
            Map<KeyOrder.Name, KeyOrder> orders) {
        this.numberings = Map.copyOf(numberings);
        this.matrices = Map.copyOf(matrices);
        this.orders = Map.copyOf(orders);
    }

    boolean has(AdjacencyNeeds needs) {
        return matrices.keySet().containsAll(needs.matrices())
                && orders.keySet().containsAll(needs.orders());
    }

    /** Returns the numbers of the nodes of a label that was asked for. */
    public NodeNumbering numbering(String label) {
        return found(numberings, label);
    }

    /** Returns the edges that were asked for. */
    public Matrix matrix(Matrix.Name name) {
        return found(matrices, name);
    }

    /** Returns the order that was asked for. */
    public KeyOrder order(KeyOrder.Name name) {
        return found(orders, name);
    }

    public Map<Matrix.Name, Matrix> matrices() {
        return matrices;
    }

    Map<String, NodeNumbering> numberings() {
        return numberings;
    }

    Map<KeyOrder.Name, KeyOrder> orders() {
        return orders;
    }

    /** Returns what all of it takes of the heap. */
    public long bytes() {
        return numberings.values().stream().mapToLong(NodeNumbering::bytes).sum()
                + matrices.values().stream().mapToLong(Matrix::bytes).sum()
                + orders.values().stream().mapToLong(KeyOrder::bytes).sum();
    }

    private static <K, V> V found(Map<K, V> all, K name) {
        V value = all.get(name);
        if (value == null) {
            throw new IllegalStateException(name + " was not asked for");
        }
        return value;
    }
}
