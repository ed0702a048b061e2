// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.walk;

import io.hinterland.accelerator.adjacency.Matrix;
import io.hinterland.accelerator.adjacency.MatrixName;
import io.hinterland.accelerator.adjacency.Snapshot;
import io.hinterland.accelerator.adjacency.Weights;
import java.util.HashMap;
import java.util.Map;
import org.neo4j.procedure.TerminationGuard;

/**
 * Counts walks step by step: the product of a sparse vector with the matrix of each step (Sun et al. 2011, "PathSim",
 * section 3). Keeps its vectors for the next count; to be used by one thread.
 */
public final class WalkCounter {

    private final Snapshot snapshot;
    private final HubRules rules;
    private final TerminationGuard guard;
    private final Map<String, Weights> spare = new HashMap<>();

    public WalkCounter(Snapshot snapshot, HubRules rules, TerminationGuard guard) {
        this.snapshot = snapshot;
        this.rules = rules;
        this.guard = guard;
    }

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

    /** Lets a vector be used again. */
    void giveBack(String label, Weights weights) {
        weights.clear();
        spare.put(label, weights);
    }

    private Weights empty(String label) {
        Weights used = spare.remove(label);
        return used == null ? new Weights(snapshot.numbering(label).size()) : used;
    }
}
