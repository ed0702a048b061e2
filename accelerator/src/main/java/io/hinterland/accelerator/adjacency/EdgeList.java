// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.adjacency;

import java.util.Arrays;

/** Edges as they are read, in no order. */
final class EdgeList {

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

    Rows outgoing(int nodes) {
        return Rows.by(from, to, count, nodes);
    }

    Rows incoming(int nodes) {
        return Rows.by(to, from, count, nodes);
    }
}
