// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.adjacency;

import java.util.Arrays;

/** A number of walks for each node of a label, most of them none: an array, and a list of those that have some. */
public final class Weights {

    private final long[] weights;
    private int[] nodes = new int[64];
    private int count;

    public Weights(int size) {
        weights = new long[size];
    }

    /**
     * Adds to a node's weight.
     *
     * @param weight at least 1
     * @throws ArithmeticException if it would be over {@link Long#MAX_VALUE}
     */
    public void add(int node, long weight) {
        long before = weights[node];
        if (before == 0) {
            if (count == nodes.length) {
                nodes = Arrays.copyOf(nodes, Math.min(weights.length, count * 2));
            }
            nodes[count++] = node;
        }
        weights[node] = Math.addExact(before, weight);
    }

    /** Returns how many nodes have a weight. */
    public int count() {
        return count;
    }

    /** Returns one of the nodes that have a weight, in no order. */
    public int node(int index) {
        return nodes[index];
    }

    public long weight(int node) {
        return weights[node];
    }

    /** Takes all weights away. */
    public void clear() {
        for (int index = 0; index < count; index++) {
            weights[nodes[index]] = 0;
        }
        count = 0;
    }
}
