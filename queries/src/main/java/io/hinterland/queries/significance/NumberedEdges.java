package io.hinterland.queries.significance;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The edges of one type between numbered nodes, no two of them between the same. The targets of a source stand side by
 * side (compressed sparse rows).
 */
final class NumberedEdges {

    private static final long BETWEEN_CHECKPOINTS = 100_000;

    private final int[] firsts;
    private final int[] sources;
    private final int[] targets;
    private final int targetNodes;
    private final boolean loops;

    private NumberedEdges(int[] firsts, int[] sources, int[] targets, int targetNodes, boolean loops) {
        this.firsts = firsts;
        this.sources = sources;
        this.targets = targets;
        this.targetNodes = targetNodes;
        this.loops = loops;
    }

    /**
     * @param sources ascending
     * @param loops whether an edge may join a node to itself, which means nothing where the ends are of different types
     */
    static NumberedEdges of(int[] sources, int[] targets, int sourceNodes, int targetNodes, boolean loops) {
        int[] firsts = new int[sourceNodes + 1];
        for (int source : sources) {
            firsts[source + 1]++;
        }
        Arrays.parallelPrefix(firsts, Integer::sum);
        return new NumberedEdges(firsts, sources, targets, targetNodes, loops);
    }

    int size() {
        return targets.length;
    }

    int sourceNodes() {
        return firsts.length - 1;
    }

    int targetNodes() {
        return targetNodes;
    }

    int first(int source) {
        return firsts[source];
    }

    int source(int edge) {
        return sources[edge];
    }

    int target(int edge) {
        return targets[edge];
    }

    /** Returns the same edges read from their targets. */
    NumberedEdges reversed() {
        int[] next = new int[targetNodes + 1];
        for (int target : targets) {
            next[target + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] reversedFirsts = next.clone();
        int[] reversedSources = new int[targets.length];
        int[] reversedTargets = new int[targets.length];
        for (int edge = 0; edge < targets.length; edge++) {
            int place = next[targets[edge]]++;
            reversedSources[place] = targets[edge];
            reversedTargets[place] = sources[edge];
        }
        return new NumberedEdges(reversedFirsts, reversedSources, reversedTargets, sourceNodes(), loops);
    }

    /**
     * Returns other edges with the same degrees: so many times two edges are drawn and their targets exchanged, unless
     * that would make a loop or an edge that there is (XSwap; Hanhijärvi, Garriga and Puolamäki 2009, "Randomization
     * Techniques for Graphs"). Each exchange is as likely as its undoing.
     *
     * @param checkpoint asked now and then whether to go on, which it says by throwing
     */
    NumberedEdges swapped(long attempts, SplittableRandom random, Runnable checkpoint) {
        int[] moved = targets.clone();
        NumberedEdges links = new NumberedEdges(firsts, sources, moved, targetNodes, loops);
        for (long attempt = 0; attempt < attempts && moved.length > 1; attempt++) {
            if (attempt % BETWEEN_CHECKPOINTS == 0) {
                checkpoint.run();
            }
            links.attempt(random.nextInt(moved.length), random.nextInt(moved.length));
        }
        return links;
    }

    private void attempt(int one, int other) {
        int source = sources[one];
        int target = targets[one];
        int otherSource = sources[other];
        int otherTarget = targets[other];
        boolean loop = !loops && (source == otherTarget || otherSource == target);
        if (!loop && !joins(source, otherTarget) && !joins(otherSource, target)) {
            targets[one] = otherTarget;
            targets[other] = target;
        }
    }

    private boolean joins(int source, int target) {
        for (int edge = firsts[source]; edge < firsts[source + 1]; edge++) {
            if (targets[edge] == target) {
                return true;
            }
        }
        return false;
    }
}
