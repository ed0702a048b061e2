// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.walk;

import io.hinterland.accelerator.adjacency.Arithmetic;
import io.hinterland.accelerator.adjacency.Matrix;
import io.hinterland.accelerator.adjacency.MatrixName;
import io.hinterland.accelerator.adjacency.Snapshot;
import io.hinterland.accelerator.adjacency.SpareWeights;
import io.hinterland.accelerator.adjacency.Weights;
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

    private final Snapshot snapshot;
    private final HubRules rules;
    private final TerminationGuard guard;
    private final SpareWeights spare;
    private final List<Taken> taken = new ArrayList<>();
    private final Map<String, Deque<Weights>> idle = new HashMap<>();

    public WalkCounter(Snapshot snapshot, HubRules rules, TerminationGuard guard, SpareWeights spare) {
        this.snapshot = snapshot;
        this.rules = rules;
        this.guard = guard;
        this.spare = spare;
    }

    private record Taken(String label, Weights weights) {}

    /**
     * Returns how many walks lead from one node to each other.
     *
     * @param source a number of the walk's source label, or {@link io.hinterland.accelerator.adjacency.Numbering#NONE}
     * @throws ArithmeticException if there are more than {@link Long#MAX_VALUE} to a node
     */
    public Weights from(int source, Walk walk) {
        return from(source, walk, Weighting.EVEN);
    }

    /** Returns what the walks weigh that lead from one node to each other, as {@link #from(int, Walk)}. */
    public Weights from(int source, Walk walk, Weighting weighting) {
        Arithmetic arithmetic = weighting.arithmetic();
        Weights weights =
                source < 0 ? empty(walk.source()) : single(walk.source(), source, arithmetic.one(), arithmetic);
        return onwards(weights, walk, weighting);
    }

    /** Returns what the walks weigh that go on from where others stand, whose vector is not to be used any more. */
    Weights onwards(Weights from, Walk walk, Weighting weighting) {
        Weights weights = from;
        for (Step step : walk.steps()) {
            Weights next = empty(step.to());
            divide(weights, step, weighting.leaving());
            move(step, weights, next, weighting.arithmetic());
            divide(next, step.reversed(), weighting.arriving());
            giveBack(step.from(), weights);
            weights = next;
        }
        return weights;
    }

    private void move(Step step, Weights weights, Weights next, Arithmetic arithmetic) {
        for (MatrixName name : step.matrices(rules)) {
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
    private void divide(Weights weights, Step step, double power) {
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
    int degree(int node, Step step) {
        return degree(node, step, matrices(step));
    }

    private static int degree(int node, Step step, List<Matrix> matrices) {
        int degree = 0;
        for (Matrix matrix : matrices) {
            degree += step.forward() ? matrix.outDegree(node) : matrix.inDegree(node);
        }
        return degree;
    }

    private List<Matrix> matrices(Step step) {
        return step.matrices(rules).stream().map(snapshot::matrix).toList();
    }

    /** Returns those nodes from which a step between nodes of one label leads back to them. */
    int[] withLoop(Weights weights, Step step) {
        List<Matrix> matrices = matrices(step);
        return Arrays.stream(weights.nodes())
                .filter(node -> matrices.stream().anyMatch(matrix -> matrix.hasLoop(node)))
                .toArray();
    }

    /** Returns a vector in which one node weighs something. */
    Weights single(String label, int node, long weight, Arithmetic arithmetic) {
        Weights weights = empty(label);
        arithmetic.add(weights, node, weight);
        return weights;
    }

    /** Lets a vector be used again by this counter. */
    void giveBack(String label, Weights weights) {
        weights.clear();
        idle(label).push(weights);
    }

    /** Returns a vector in which no node weighs anything. */
    Weights empty(String label) {
        Deque<Weights> used = idle(label);
        if (!used.isEmpty()) {
            return used.pop();
        }
        Weights weights = spare.take(label, snapshot.numbering(label).size());
        taken.add(new Taken(label, weights));
        return weights;
    }

    private Deque<Weights> idle(String label) {
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
