// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.adjacency;

import java.util.Arrays;

/**
 * What walks weigh that are at each node of a label, most of them nothing: one array over all numbers, since looking up
 * pages of it would take as long as adding, and a list of the nodes that have some. Weights are numbers of walks, or
 * fractions, of which the bits are kept: from 0 on these have the same order. Large, so {@link SpareVectors} keeps
 * those that were used.
 */
public final class WeightVector {

    private final long[] weights;
    private int[] nodes = new int[64];
    private int count;

    public WeightVector(int size) {
        weights = new long[size];
    }

    /** Returns one more than the greatest node that there is room for. */
    int size() {
        return weights.length;
    }

    /**
     * Adds the same to the weights of the nodes at some places of an array, twice to those that stand there twice.
     *
     * @param weight at least 1
     * @throws ArithmeticException if one would be over {@link Long#MAX_VALUE}
     */
    void addToEach(int[] some, int start, int end, long weight) {
        makeRoom(end - start);
        long[] all = weights;
        int[] listed = nodes;
        int found = count;
        for (int at = start; at < end; at++) {
            int node = some[at];
            long before = all[node];
            if (before == 0) {
                listed[found++] = node;
            }
            long after = before + weight;
            if (after < 0) {
                count = found;
                throw new ArithmeticException("overflow: a number of walks is over " + Long.MAX_VALUE);
            }
            all[node] = after;
        }
        count = found;
    }

    /**
     * Adds the same to the fractions of the nodes at some places of an array, as {@link #addToEach} does to numbers.
     *
     * @param fraction more than 0
     */
    void addFractionToEach(int[] some, int start, int end, double fraction) {
        makeRoom(end - start);
        long[] all = weights;
        int[] listed = nodes;
        int found = count;
        for (int at = start; at < end; at++) {
            int node = some[at];
            long before = all[node];
            if (before == 0) {
                listed[found++] = node;
            }
            all[node] = Double.doubleToRawLongBits(Double.longBitsToDouble(before) + fraction);
        }
        count = found;
    }

    /** Divides the fraction of a node that has one. */
    public void divide(int node, double divisor) {
        weights[node] = Double.doubleToRawLongBits(Double.longBitsToDouble(weights[node]) / divisor);
    }

    /** Adds what another vector holds, which has the same arithmetic. */
    public void addAll(WeightVector others, WeightArithmetic arithmetic) {
        for (int index = 0; index < others.count(); index++) {
            int node = others.node(index);
            arithmetic.add(this, node, others.weight(node));
        }
    }

    /** What a node is to weigh instead. */
    public interface Replacement {
        long of(int node);
    }

    /** Gives some nodes other weights, those that have one; 0 takes a node away. */
    public void replace(int[] some, Replacement replacement) {
        boolean isTaken = false;
        for (int node : some) {
            if (weights[node] != 0) {
                weights[node] = replacement.of(node);
                isTaken |= weights[node] == 0;
            }
        }
        if (isTaken) {
            takeAwayThoseWithoutWeight();
        }
    }

    private void takeAwayThoseWithoutWeight() {
        int kept = 0;
        for (int index = 0; index < count; index++) {
            if (weights[nodes[index]] != 0) {
                nodes[kept++] = nodes[index];
            }
        }
        count = kept;
    }

    /** Returns the nodes that have a weight, in no order. */
    public int[] nodes() {
        return Arrays.copyOf(nodes, count);
    }

    private void makeRoom(int more) {
        int most = (int) Math.min((long) count + more, weights.length);
        if (nodes.length < most) {
            nodes = Arrays.copyOf(nodes, (int) Math.min(Math.max(most, 2L * nodes.length), weights.length));
        }
    }

    /** Returns how many nodes have a weight. */
    public int count() {
        return count;
    }

    /** Returns one of the nodes that have a weight, in no order. */
    public int node(int index) {
        return nodes[index];
    }

    public double fraction(int node) {
        return Double.longBitsToDouble(weights[node]);
    }

    /** Returns a number of walks, or the bits of a fraction. */
    public long weight(int node) {
        return weights[node];
    }

    /** Takes all weights away. */
    public void clear() {
        if (count > weights.length / 4) {
            Arrays.fill(weights, 0);
        } else {
            for (int index = 0; index < count; index++) {
                weights[nodes[index]] = 0;
            }
        }
        count = 0;
    }
}
