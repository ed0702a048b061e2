package io.hinterland.queries.significance;

import java.util.List;

/** The counts that one count is compared with, as they come in. */
final class Tally {

    private final long walks;
    private final List<Integer> targets;
    private long noLess;
    private long compared;
    private double sum;
    private long permuted;

    /** @param targets the nodes of equal degrees, counts to which are compared */
    Tally(long walks, List<Integer> targets) {
        this.walks = walks;
        this.targets = targets;
    }

    /** @param source counts from this node to itself are no counts between a pair */
    void add(long[] counts, int source, boolean ofPermutedNetwork) {
        for (int target : targets) {
            if (target != source) {
                compared++;
                noLess += counts[target] >= walks ? 1 : 0;
                sum += ofPermutedNetwork ? counts[target] : 0;
                permuted += ofPermutedNetwork ? 1 : 0;
            }
        }
    }

    Tail tail() {
        return new Tail(walks, sum / permuted, (double) noLess / compared, compared);
    }
}
