package io.hinterland.queries.explanation;

import io.hinterland.schema.metapath.Filter;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.schema.metapath.Step;

/**
 * A step of a plain metapath.
 *
 * @param there what the node must be that it arrives at
 */
record FilteredStep(Step step, Filter there) {

    /** Returns the step, from 1, as it is walked from the source. */
    static FilteredStep forward(Metapath metapath, int step) {
        return new FilteredStep(
                metapath.steps().get(step - 1), metapath.nodeFilters().get(step));
    }

    /** Returns the step, from 1, as it is walked back from the target. */
    static FilteredStep backward(Metapath metapath, int step) {
        return new FilteredStep(
                metapath.steps().get(step - 1).reversed(),
                metapath.nodeFilters().get(step - 1));
    }

    boolean isFiltered() {
        return !step.filter().isEmpty() || !there.isEmpty();
    }

    /**
     * A step that nothing is left of.
     *
     * @param before the nodes from which it was tried
     * @param leftOut how many edges of its type there are from them that no walk may take
     */
    record Exhausted(ReachedNodes before, FilteredStep hop, long leftOut) {

        /**
         * Returns what happened, such as {@code no Model has an edge CITES to Paper 1910.09700 except as boilerplate
         * …}.
         */
        String words() {
            Step step = hop.step();
            String type = step.edgeType().name() + step.filter();
            String there = step.to().label() + hop.there();
            String words = step.direction() == Step.Direction.FORWARD
                    ? subject() + " edge " + type + (hop.there().isEmpty() ? "" : " to a " + there)
                    : "no " + there + " has an edge " + type + " to " + object();
            return leftOut > 0 ? words + reason() : words;
        }

        private String reason() {
            if (hop.isFiltered()) {
                return " (%,d edge%s left out by filters)".formatted(leftOut, leftOut == 1 ? "" : "s");
            }
            return hop.step().edgeType().target().leftOutMark().isPresent()
                    ? " except by tags that the Hub sets (%,d left out)".formatted(leftOut)
                    : " except as boilerplate (%,d boilerplate citation%s left out)"
                            .formatted(leftOut, leftOut == 1 ? "" : "s");
        }

        private String subject() {
            return before.nodes().size() == 1
                    ? before.words() + " has no"
                    : "none of the " + before.words() + " reached has an";
        }

        private String object() {
            return before.nodes().size() == 1 ? before.words() : "any of the " + before.words() + " reached";
        }
    }
}
