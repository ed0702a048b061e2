// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.adjacency;

import java.util.Arrays;

/**
 * Numbers from 0 for the nodes of one label, so that arrays can stand for sets of them. A value: growing makes a new
 * one that agrees with the old one on every node that both know. Numbers of nodes that are gone stay taken.
 */
public final class NodeNumbering {

    /** For a node that has no number. */
    public static final int NONE = -1;

    private static final int PAGE_BITS = 12;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int[] NO_PAGE = {};

    /** By node id: the number and 1, else 0; pages without a node are empty. */
    private final int[][] pages;

    /** By number: the node's id. */
    private final long[] nodes;

    private final int size;

    NodeNumbering(int[][] pages, long[] nodes, int size) {
        this.pages = pages;
        this.nodes = nodes;
        this.size = size;
    }

    static NodeNumbering empty() {
        return new NodeNumbering(new int[0][], new long[0], 0);
    }

    /** Returns one more than the greatest number. */
    public int size() {
        return size;
    }

    /** Returns the number of a node, or {@link #NONE}. */
    public int number(long node) {
        int page = (int) (node >>> PAGE_BITS);
        if (page >= pages.length || pages[page].length == 0) {
            return NONE;
        }
        return pages[page][(int) node & (PAGE - 1)] - 1;
    }

    public long node(int number) {
        return nodes[number];
    }

    long bytes() {
        long full = Arrays.stream(pages).filter(page -> page.length > 0).count();
        return full * PAGE * Integer.BYTES + (long) nodes.length * Long.BYTES + (long) pages.length * 8;
    }

    /** Grows a numbering without touching it; to be used by one thread. */
    static final class Growth {

        private int[][] pages;
        private boolean[] ours = new boolean[0];
        private long[] nodes;
        private int size;
        private boolean changed;
        private final NodeNumbering start;

        Growth(NodeNumbering start) {
            this.start = start;
            this.pages = start.pages.clone();
            this.nodes = start.nodes;
            this.size = start.size;
        }

        int number(long node) {
            int page = (int) (node >>> PAGE_BITS);
            return page >= pages.length || pages[page].length == 0 ? NONE : pages[page][(int) node & (PAGE - 1)] - 1;
        }

        /** Returns the number of a node, a new one where it has none. */
        int add(long node) {
            int known = number(node);
            if (known != NONE) {
                return known;
            }
            own();
            if (size == nodes.length) {
                nodes = Arrays.copyOf(nodes, Math.max(16, size + (size >> 3)));
            }
            nodes[size] = node;
            write(node, ++size);
            return size - 1;
        }

        void remove(long node) {
            if (number(node) != NONE) {
                own();
                write(node, 0);
            }
        }

        private void own() {
            if (!changed) {
                changed = true;
                nodes = nodes.clone();
            }
        }

        private void write(long node, int value) {
            int page = (int) (node >>> PAGE_BITS);
            if (page >= pages.length) {
                int length = pages.length;
                pages = Arrays.copyOf(pages, page + 1 + (page >> 3));
                Arrays.fill(pages, length, pages.length, NO_PAGE);
            }
            ours = ours.length < pages.length ? Arrays.copyOf(ours, pages.length) : ours;
            if (!ours[page]) {
                ours[page] = true;
                pages[page] = Arrays.copyOf(pages[page], PAGE);
            }
            pages[page][(int) node & (PAGE - 1)] = value;
        }

        int size() {
            return size;
        }

        NodeNumbering grown() {
            return changed ? new NodeNumbering(pages, nodes, size) : start;
        }
    }
}
