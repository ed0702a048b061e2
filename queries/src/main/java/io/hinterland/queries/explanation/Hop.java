package io.hinterland.queries.explanation;

import io.hinterland.schema.metapath.Filter;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.schema.metapath.Step;

/**
 * A step of a plain metapath.
 *
 * @param there what the node must be that it arrives at
 */
record Hop(Step step, Filter there) {

    /** Returns the step, from 1, as it is walked from the source. */
    static Hop forward(Metapath metapath, int step) {
        return new Hop(metapath.steps().get(step - 1), metapath.nodeFilters().get(step));
    }

    /** Returns the step, from 1, as it is walked back from the target. */
    static Hop backward(Metapath metapath, int step) {
        return new Hop(
                metapath.steps().get(step - 1).reversed(),
                metapath.nodeFilters().get(step - 1));
    }

    boolean isFiltered() {
        return !step.filter().isEmpty() || !there.isEmpty();
    }
}
