// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.walk;

import io.hinterland.accelerator.adjacency.WeightArithmetic;

/**
 * By what a step divides the weight of walks.
 *
 * @param leaving the power of the degree of the node that is left; 0 divides by nothing
 * @param arriving the same for the node that is arrived at
 */
public record StepWeighting(WeightArithmetic arithmetic, double leaving, double arriving) {

    /** Every walk counts one. */
    public static final StepWeighting EVEN = new StepWeighting(WeightArithmetic.WHOLE_NUMBERS, 0, 0);

    /**
     * The probability of a walk that chooses evenly among the edges of each step (Lao and Cohen 2010, "Relational
     * Retrieval Using a Combination of Path-Constrained Random Walks").
     */
    public static final StepWeighting RANDOM = new StepWeighting(WeightArithmetic.FRACTIONS, 1, 0);

    /**
     * Returns degree^-damping over both ends of each edge (Himmelstein and Baranzini 2015, "Heterogeneous Network Edge
     * Prediction").
     */
    public static StepWeighting damped(double damping) {
        return new StepWeighting(WeightArithmetic.FRACTIONS, damping, damping);
    }

    /** Returns the same for walks against the metapath. */
    StepWeighting reversed() {
        return new StepWeighting(arithmetic, arriving, leaving);
    }
}
