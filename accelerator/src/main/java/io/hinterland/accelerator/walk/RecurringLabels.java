// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.walk;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a path may not meet a node again. Places of a walk with the same label could be the same node; how two such
 * places are kept apart follows from how far from each other they are:
 *
 * <ul>
 *   <li>next to each other: the step leaves loops out;
 *   <li>two steps apart, with nothing else to keep apart in between or later: what returns is left out, as in
 *       non-backtracking walks, and walks that meet are still weighed together;
 *   <li>else the first is remembered: the walks from each node there go on by themselves.
 * </ul>
 */
record RecurringLabels(List<String> labels) {

    static RecurringLabels of(Walk walk) {
        return new RecurringLabels(IntStream.rangeClosed(0, walk.steps().size())
                .mapToObj(walk::label)
                .toList());
    }

    /** Returns whether walks that return to their node at this place, two steps later, have to be left out. */
    boolean isReturnedTo(int place) {
        return place > 0 && place + 2 < labels.size() && last(place) == place + 2 && last(place + 1) <= place + 2;
    }

    /** Returns whether the walks from each node at this place have to go on by themselves. */
    boolean isRemembered(int place) {
        return last(place) > place + 1 && !isReturnedTo(place);
    }

    /** Returns the place from which on it does not matter any more which node at this place walks came through. */
    int settled(int place) {
        int settled = last(place);
        for (int inner = place + 1; inner < settled; inner++) {
            if (isRemembered(inner)) {
                settled = Math.max(settled, last(inner));
            } else if (isReturnedTo(inner)) {
                settled = Math.max(settled, inner + 2);
            }
        }
        return settled;
    }

    /** Returns whether the step from this place could lead to the node that it leaves. */
    boolean mayLoop(int place) {
        return labels.get(place).equals(labels.get(place + 1));
    }

    private int last(int place) {
        return labels.lastIndexOf(labels.get(place));
    }
}
