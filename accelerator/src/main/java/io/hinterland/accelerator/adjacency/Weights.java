// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.adjacency;

import java.util.Arrays;

/**
 * A number of walks for each node of a label, most of them none: arrays for those stretches of numbers that have some,
 * so that few walks take little memory, and a list of the nodes.
 */
public final class Weights {

    private static final int PAGE_BITS = 10;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final long[] NO_PAGE = {};

    private final long[][] pages;
    private int[] nodes = new int[64];
    private int count;

    public Weights(int size) {
        pages = new long[(size + PAGE - 1) >> PAGE_BITS][];
        Arrays.fill(pages, NO_PAGE);
    }

    /**
     * Adds to a node's weight.
     *
     * @param weight at least 1
     * @throws ArithmeticException if it would be over {@link Long#MAX_VALUE}
     */
    public void add(int node, long weight) {
        long[] page = pages[node >> PAGE_BITS];
        if (page.length == 0) {
            page = new long[PAGE];
            pages[node >> PAGE_BITS] = page;
        }
        int place = node & (PAGE - 1);
        long before = page[place];
        if (before == 0) {
            if (count == nodes.length) {
                nodes = Arrays.copyOf(nodes, count * 2);
            }
            nodes[count++] = node;
        }
        page[place] = Math.addExact(before, weight);
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
        long[] page = pages[node >> PAGE_BITS];
        return page.length == 0 ? 0 : page[node & (PAGE - 1)];
    }

    /** Takes all weights away. */
    public void clear() {
        for (int index = 0; index < count; index++) {
            int node = nodes[index];
            pages[node >> PAGE_BITS][node & (PAGE - 1)] = 0;
        }
        count = 0;
    }
}
