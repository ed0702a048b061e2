// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The strongest few of many nodes, in order; ties break by key. Most nodes are turned away by a comparison with the
 * weakest of those, so that this makes no object for them.
 */
final class BoundedRanking {

    private final int most;
    private final WalkEnds ends;
    private final Comparator<Ranked> weakestFirst;
    private final PriorityQueue<Ranked> best;
    private Ranked weakest = new Ranked(-1, 0);

    /** @param most how many are kept, at least 1 */
    BoundedRanking(int most, WalkEnds ends) {
        this.most = most;
        this.ends = ends;
        this.weakestFirst = Comparator.comparingLong(Ranked::strength)
                .thenComparing(Ranked::number, (one, other) -> ends.compareByKey(other, one));
        this.best = new PriorityQueue<>(weakestFirst);
    }

    /** @param strength how strong it is; numbers with a fraction as their bits, which have the same order from 0 on */
    record Ranked(int number, long strength) {}

    void offer(int number, long strength) {
        if (!isFull()) {
            add(number, strength);
        } else if (strength > weakest.strength()
                || strength == weakest.strength() && ends.compareByKey(number, weakest.number()) < 0) {
            best.poll();
            add(number, strength);
        }
    }

    private void add(int number, long strength) {
        best.add(new Ranked(number, strength));
        if (isFull()) {
            weakest = best.element();
        }
    }

    private boolean isFull() {
        return best.size() == most;
    }

    /** Returns the strength that the next one must have at least; 0 while there is room. */
    long weakest() {
        return weakest.strength();
    }

    List<Ranked> strongestFirst() {
        List<Ranked> sorted = new ArrayList<>(best);
        sorted.sort(weakestFirst.reversed());
        return sorted;
    }
}
