// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.walk;

import io.hinterland.accelerator.adjacency.Matrix;
import io.hinterland.accelerator.adjacency.MatrixName;
import io.hinterland.accelerator.adjacency.Snapshot;
import io.hinterland.accelerator.adjacency.SpareWeights;
import io.hinterland.accelerator.adjacency.Weights;
import java.util.ArrayDeque;
import java.util.ArrayList;
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
        Weights weights = empty(walk.source());
        if (source >= 0) {
            weights.add(source, 1);
        }
        for (Step step : walk.steps()) {
            Weights next = empty(step.to());
            move(step, weights, next);
            giveBack(step.from(), weights);
            weights = next;
        }
        return weights;
    }

    private void move(Step step, Weights weights, Weights next) {
        for (MatrixName name : step.matrices(rules)) {
            guard.check();
            Matrix matrix = snapshot.matrix(name);
            if (step.forward()) {
                matrix.forward(weights, next, guard);
            } else {
                matrix.backward(weights, next, guard);
            }
        }
    }

    /** Lets a vector be used again by this counter. */
    void giveBack(String label, Weights weights) {
        weights.clear();
        idle(label).push(weights);
    }

    private Weights empty(String label) {
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
