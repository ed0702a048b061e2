// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.adjacency;

import java.util.Arrays;

/**
 * The neighbours of each node one after another (compressed sparse rows): those of node {@code n} stand from
 * {@code offsets[n]} to before {@code offsets[n + 1]}.
 */
record SparseRows(int[] offsets, int[] neighbours) {

    /** Sorts edges, given as pairs of which the first {@code count} hold, by one of their ends. */
    static SparseRows by(int[] ends, int[] others, int count, int nodes) {
        int[] offsets = new int[nodes + 1];
        for (int edge = 0; edge < count; edge++) {
            offsets[ends[edge] + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            offsets[node + 1] += offsets[node];
        }
        int[] neighbours = new int[count];
        int[] next = offsets.clone();
        for (int edge = 0; edge < count; edge++) {
            neighbours[next[ends[edge]]++] = others[edge];
        }
        return new SparseRows(offsets, neighbours);
    }

    /** Returns how many nodes have a row here; nodes with greater numbers came later. */
    int nodes() {
        return offsets.length - 1;
    }

    int start(int node) {
        return node < nodes() ? offsets[node] : neighbours.length;
    }

    int end(int node) {
        return node < nodes() ? offsets[node + 1] : neighbours.length;
    }

    int greatestDegree() {
        int greatest = 0;
        for (int node = 0; node < nodes(); node++) {
            greatest = Math.max(greatest, offsets[node + 1] - offsets[node]);
        }
        return greatest;
    }

    long bytes() {
        return Integer.BYTES * ((long) offsets.length + neighbours.length);
    }

    /** Edges as they are read, in no order. */
    static final class EdgeList {

        private int[] from = new int[1 << 12];
        private int[] to = new int[1 << 12];
        private int count;

        void add(int start, int end) {
            if (count == from.length) {
                int longer = Math.addExact(count, count >> 1);
                from = Arrays.copyOf(from, longer);
                to = Arrays.copyOf(to, longer);
            }
            from[count] = start;
            to[count] = end;
            count++;
        }

        SparseRows outgoing(int nodes) {
            return SparseRows.by(from, to, count, nodes);
        }

        SparseRows incoming(int nodes) {
            return SparseRows.by(to, from, count, nodes);
        }
    }
}
