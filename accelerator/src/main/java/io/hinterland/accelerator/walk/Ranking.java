// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The strongest few of many nodes, in order; ties break by key. */
final class Ranking {

    private final int most;
    private final Comparator<Ranked> weakestFirst;
    private final PriorityQueue<Ranked> best;

    /** @param most how many are kept, at least 1 */
    Ranking(int most, Ties ties) {
        this.most = most;
        this.weakestFirst = Comparator.comparingLong(Ranked::strength)
                .thenComparing(Ranked::number, (one, other) -> ties.compare(other, one));
        this.best = new PriorityQueue<>(weakestFirst);
    }

    /** @param strength how strong it is; numbers with a fraction as their bits, which have the same order from 0 on */
    record Ranked(int number, long strength) {}

    void offer(int number, long strength) {
        if (best.size() < most) {
            best.add(new Ranked(number, strength));
        } else if (strength >= weakest()) {
            Ranked offered = new Ranked(number, strength);
            if (weakestFirst.compare(offered, best.peek()) > 0) {
                best.poll();
                best.add(offered);
            }
        }
    }

    boolean isFull() {
        return best.size() == most;
    }

    /** Returns the strength that the next one must have at least; 0 while there is room. */
    long weakest() {
        Ranked weakest = best.peek();
        return weakest == null || !isFull() ? 0 : weakest.strength();
    }

    List<Ranked> strongestFirst() {
        List<Ranked> sorted = new ArrayList<>(best);
        sorted.sort(weakestFirst.reversed());
        return sorted;
    }
}
