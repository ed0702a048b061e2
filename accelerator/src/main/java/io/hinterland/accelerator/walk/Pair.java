// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.walk;

import io.hinterland.accelerator.adjacency.Weights;

/** Counts the walks between two nodes from both ends to the middle, which is far less than all the way from one. */
public final class Pair {

    private final WalkCounter counter;
    private final Walk walk;

    public Pair(WalkCounter counter, Walk walk) {
        this.counter = counter;
        this.walk = walk;
    }

    /** Returns how many walks lead from one node to the other; nodes are numbers, as for {@link WalkCounter#from}. */
    public long walks(int source, int target) {
        int steps = walk.steps().size();
        int middle = steps / 2;
        if (middle == 0) {
            return target < 0 ? 0 : counter.from(source, walk).weight(target);
        }
        Weights there = counter.from(source, walk.part(0, middle));
        Weights back = counter.from(target, walk.part(middle, steps).inverse());
        Weights fewer = there.count() < back.count() ? there : back;
        Weights others = fewer == there ? back : there;
        long sum = 0;
        for (int index = 0; index < fewer.count(); index++) {
            int node = fewer.node(index);
            sum = Math.addExact(sum, Math.multiplyExact(fewer.weight(node), others.weight(node)));
        }
        return sum;
    }
}
