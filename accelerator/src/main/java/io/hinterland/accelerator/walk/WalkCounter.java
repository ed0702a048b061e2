// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.walk;

import io.hinterland.accelerator.adjacency.AdjacencySnapshot;
import io.hinterland.accelerator.adjacency.Matrix;
import io.hinterland.accelerator.adjacency.SpareVectors;
import io.hinterland.accelerator.adjacency.WeightArithmetic;
import io.hinterland.accelerator.adjacency.WeightVector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.procedure.TerminationGuard;

/**
 * Counts walks step by step: the product of a sparse vector with the matrix of each step (Sun et al. 2011, "PathSim",
 * section 3). Its vectors hold until it is closed; to be used by one thread.
 */
public final class WalkCounter implements AutoCloseable {

    private final AdjacencySnapshot snapshot;
    private final HubRules rules;
    private final TerminationGuard guard;
    private final SpareVectors spare;
    private final List<Taken> taken = new ArrayList<>();
    private final Map<String, Deque<WeightVector>> idle = new HashMap<>();

    public WalkCounter(AdjacencySnapshot snapshot, HubRules rules, TerminationGuard guard, SpareVectors spare) {
        this.snapshot = snapshot;
        this.rules = rules;
        this.guard = guard;
        this.spare = spare;
    }

    private record Taken(String label, WeightVector weights) {}

    /**
     * Returns how many walks lead from one node to each other.
     *
     * @param source a number of the walk's source label, or
     *     {@link io.hinterland.accelerator.adjacency.NodeNumbering#NONE}
     * @throws ArithmeticException if there are more than {@link Long#MAX_VALUE} to a node
     */
    public WeightVector from(int source, Walk walk) {
        return from(source, walk, StepWeighting.EVEN);
    }

    /** Returns what the walks weigh that lead from one node to each other, as {@link #from(int, Walk)}. */
    public WeightVector from(int source, Walk walk, StepWeighting weighting) {
        WeightArithmetic arithmetic = weighting.arithmetic();
        WeightVector weights =
                source < 0 ? empty(walk.source()) : single(walk.source(), source, arithmetic.one(), arithmetic);
        return onwards(weights, walk, weighting);
    }

    /**
     * Returns how many walks lead from one node to another, counted from both ends to the middle, which is far less
     * than all the way from one. Nodes are numbers, as for {@link #from(int, Walk)}.
     *
     * @throws ArithmeticException if there are more than {@link Long#MAX_VALUE}
     */
    public long between(int source, int target, Walk walk) {
        int steps = walk.steps().size();
        int middle = steps / 2;
        if (middle == 0) {
            return target < 0 ? 0 : from(source, walk).weight(target);
        }
        WeightVector there = from(source, walk.part(0, middle));
        WeightVector back = from(target, walk.part(middle, steps).inverse());
        return there.count() < back.count() ? product(there, back) : product(back, there);
    }

    private static long product(WeightVector fewer, WeightVector others) {
        long sum = 0;
        for (int index = 0; index < fewer.count(); index++) {
            int node = fewer.node(index);
            sum = Math.addExact(sum, Math.multiplyExact(fewer.weight(node), others.weight(node)));
        }
        return sum;
    }

    /** Returns what the walks weigh that go on from where others stand, whose vector is not to be used any more. */
    WeightVector onwards(WeightVector from, Walk walk, StepWeighting weighting) {
        WeightVector weights = from;
        for (Walk.Step step : walk.steps()) {
            WeightVector next = empty(step.to());
            divide(weights, step, weighting.leaving());
            move(step, weights, next, weighting.arithmetic());
            divide(next, step.reversed(), weighting.arriving());
            giveBack(step.from(), weights);
            weights = next;
        }
        return weights;
    }

    private void move(Walk.Step step, WeightVector weights, WeightVector next, WeightArithmetic arithmetic) {
        for (Matrix.Name name : step.matrices(rules)) {
            guard.check();
            Matrix matrix = snapshot.matrix(name);
            if (step.forward()) {
                matrix.forward(weights, next, arithmetic, guard);
            } else {
                matrix.backward(weights, next, arithmetic, guard);
            }
        }
    }

    /** Divides by a power of the degree that each node has in a step. No walk goes on from one without edges. */
    private void divide(WeightVector weights, Walk.Step step, double power) {
        if (power == 0) {
            return;
        }
        List<Matrix> matrices = matrices(step);
        for (int index = 0; index < weights.count(); index++) {
            int node = weights.node(index);
            int degree = degree(node, step, matrices);
            if (degree > 0) {
                weights.divide(node, Math.pow(degree, power));
            }
        }
    }

    /** Returns how many edges a node has in a step. */
    int degree(int node, Walk.Step step) {
        return degree(node, step, matrices(step));
    }

    private static int degree(int node, Walk.Step step, List<Matrix> matrices) {
        int degree = 0;
        for (Matrix matrix : matrices) {
            degree += step.forward() ? matrix.outDegree(node) : matrix.inDegree(node);
        }
        return degree;
    }

    private List<Matrix> matrices(Walk.Step step) {
        return step.matrices(rules).stream().map(snapshot::matrix).toList();
    }

    /** Returns those nodes from which a step between nodes of one label leads back to them. */
    int[] withLoop(WeightVector weights, Walk.Step step) {
        List<Matrix> matrices = matrices(step);
        return Arrays.stream(weights.nodes())
                .filter(node -> matrices.stream().anyMatch(matrix -> matrix.hasLoop(node)))
                .toArray();
    }

    /** Returns a vector in which one node weighs something. */
    WeightVector single(String label, int node, long weight, WeightArithmetic arithmetic) {
        WeightVector weights = empty(label);
        arithmetic.add(weights, node, weight);
        return weights;
    }

    /** Lets a vector be used again by this counter. */
    void giveBack(String label, WeightVector weights) {
        weights.clear();
        idle(label).push(weights);
    }

    /** Returns a vector in which no node weighs anything. */
    WeightVector empty(String label) {
        Deque<WeightVector> used = idle(label);
        if (!used.isEmpty()) {
            return used.pop();
        }
        WeightVector weights = spare.take(label, snapshot.numbering(label).size());
        taken.add(new Taken(label, weights));
        return weights;
    }

    private Deque<WeightVector> idle(String label) {
        return idle.computeIfAbsent(label, first -> new ArrayDeque<>());
    }

    /** Lets its vectors be used by others. */
    @Override
    public void close() {
        taken.forEach(vector -> spare.giveBack(vector.label(), vector.weights()));
        taken.clear();
        idle.clear();
    }
}
