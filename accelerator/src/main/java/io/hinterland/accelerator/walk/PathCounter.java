// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.walk;

import io.hinterland.accelerator.adjacency.WeightArithmetic;
import io.hinterland.accelerator.adjacency.WeightVector;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.IntToLongFunction;

/**
 * Weighs paths, the walks that meet no node twice: walks step by step, as {@link WalkCounter} does, without those that
 * {@link RecurringLabels} says to leave out. To be used by one thread.
 */
public final class PathCounter {

    private final WalkCounter counter;
    private final Walk walk;
    private final StepWeighting weighting;
    private final WeightArithmetic arithmetic;
    private final RecurringLabels recurrence;
    private final Deque<Met> met = new ArrayDeque<>();

    public PathCounter(WalkCounter counter, Walk walk, StepWeighting weighting) {
        this.counter = counter;
        this.walk = walk;
        this.weighting = weighting;
        this.arithmetic = weighting.arithmetic();
        this.recurrence = RecurringLabels.of(walk);
    }

    /** A node that paths have come through and may not meet again. */
    private record Met(String label, int node) {}

    /**
     * Returns what the paths weigh that lead from one node to each other.
     *
     * @param source as for {@link WalkCounter#from(int, Walk)}
     * @throws ArithmeticException if there are more than {@link Long#MAX_VALUE} to a node
     */
    public WeightVector from(int source) {
        return source < 0
                ? counter.empty(walk.target())
                : onwards(counter.single(walk.source(), source, arithmetic.one(), arithmetic), 0, length());
    }

    private WeightVector onwards(WeightVector from, int start, int end) {
        WeightVector weights = from;
        int place = start;
        while (place < end) {
            if (recurrence.isRemembered(place)) {
                int settled = recurrence.settled(place);
                weights = fromEach(weights, place, settled);
                place = settled;
            } else if (recurrence.isReturnedTo(place)) {
                weights = withoutReturns(weights, place);
                place += 2;
            } else {
                weights = step(weights, place);
                place++;
            }
        }
        return weights;
    }

    /** Goes on from each node by itself, never to meet it again. */
    private WeightVector fromEach(WeightVector weights, int place, int settled) {
        WeightVector sum = counter.empty(walk.label(settled));
        for (int node : weights.nodes()) {
            met.push(new Met(walk.label(place), node));
            WeightVector single = counter.single(walk.label(place), node, weights.weight(node), arithmetic);
            WeightVector reached = onwards(step(single, place), place + 1, settled);
            sum.addAll(reached, arithmetic);
            counter.giveBack(walk.label(settled), reached);
            met.pop();
        }
        counter.giveBack(walk.label(place), weights);
        return sum;
    }

    /**
     * Goes on for two steps. What a node had before is weighed anew where it comes back to that node: by what others
     * brought to the nodes in between. Nothing is taken away from a sum of what was rounded, so none stays none.
     */
    private WeightVector withoutReturns(WeightVector weights, int place) {
        WeightVector between = step(copy(weights, place), place);
        WeightVector reached = step(copy(between, place + 1), place + 1);
        reached.replace(weights.nodes(), node -> broughtByOthers(node, weights.weight(node), between, place));
        counter.giveBack(walk.label(place), weights);
        counter.giveBack(walk.label(place + 1), between);
        return reached;
    }

    private long broughtByOthers(int node, long weight, WeightVector between, int place) {
        WeightVector own = step(counter.single(walk.label(place), node, weight, arithmetic), place);
        long brought =
                brought(node, place + 1, other -> arithmetic.difference(between.weight(other), own.weight(other)));
        counter.giveBack(walk.label(place + 1), own);
        return brought;
    }

    /** Takes one step, but along no loop and to no node that has been met. */
    private WeightVector step(WeightVector weights, int place) {
        Walk step = walk.part(place, place + 1);
        int[] withLoop = recurrence.mayLoop(place)
                ? counter.withLoop(weights, step.steps().get(0))
                : new int[0];
        List<WeightVector> singles = singles(weights, withLoop, place);
        weights.replace(withLoop, node -> 0);
        WeightVector reached = counter.onwards(weights, step, weighting);
        for (int index = 0; index < withLoop.length; index++) {
            WeightVector fromOne = counter.onwards(singles.get(index), step, weighting);
            fromOne.replace(new int[] {withLoop[index]}, node -> 0);
            reached.addAll(fromOne, arithmetic);
            counter.giveBack(walk.label(place + 1), fromOne);
        }
        reached.replace(metAs(walk.label(place + 1)), node -> 0);
        return reached;
    }

    private List<WeightVector> singles(WeightVector weights, int[] nodes, int place) {
        return Arrays.stream(nodes)
                .mapToObj(node -> counter.single(walk.label(place), node, weights.weight(node), arithmetic))
                .toList();
    }

    /** Returns what one step brings to a node, but along no loop. */
    private long brought(int node, int place, IntToLongFunction weights) {
        Walk back = walk.part(place, place + 1).inverse();
        WeightVector shares = counter.from(node, back, weighting.reversed());
        long sum = 0;
        for (int index = 0; index < shares.count(); index++) {
            int other = shares.node(index);
            if (other != node || !recurrence.mayLoop(place)) {
                sum = arithmetic.sum(sum, arithmetic.product(shares.weight(other), weights.applyAsLong(other)));
            }
        }
        counter.giveBack(walk.label(place), shares);
        return sum;
    }

    private int[] metAs(String label) {
        return met.stream()
                .filter(one -> one.label().equals(label))
                .mapToInt(Met::node)
                .toArray();
    }

    private WeightVector copy(WeightVector weights, int place) {
        WeightVector copy = counter.empty(walk.label(place));
        copy.addAll(weights, arithmetic);
        return copy;
    }

    private int length() {
        return walk.steps().size();
    }
}
