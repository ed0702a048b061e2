package io.hinterland.queries.metapath;

import io.hinterland.schema.metapath.Filter;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.schema.metapath.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A step of a metapath where it stands.
 *
 * @param before the step that leads to it; none at the source
 * @param after the step that follows; none at the target
 * @param from what the node that it leaves must be
 * @param to what the node that it arrives at must be
 */
record PlacedStep(Optional<Step> before, Step step, Optional<Step> after, Filter from, Filter to) {

    static List<PlacedStep> of(Metapath metapath) {
        List<Step> steps = metapath.steps();
        List<Filter> filters = metapath.nodeFilters();
        return IntStream.range(0, steps.size())
                .mapToObj(index -> new PlacedStep(
                        index == 0 ? Optional.empty() : Optional.of(steps.get(index - 1)),
                        steps.get(index),
                        index + 1 == steps.size() ? Optional.empty() : Optional.of(steps.get(index + 1)),
                        filters.get(index),
                        filters.get(index + 1)))
                .toList();
    }

    /** Returns the hops from the target to the source. */
    static List<PlacedStep> reversed(List<PlacedStep> hops) {
        List<PlacedStep> reversed =
                new ArrayList<>(hops.stream().map(PlacedStep::reversed).toList());
        Collections.reverse(reversed);
        return reversed;
    }

    PlacedStep reversed() {
        return new PlacedStep(after.map(Step::reversed), step.reversed(), before.map(Step::reversed), to, from);
    }

    /**
     * Returns whether different nodes lead to different nodes, so that a sum at each would only cost the time to find
     * that out. Should a node be met twice after all, its rows are summed a step later; the last step is always summed.
     */
    boolean meetsNothingTwice() {
        return step.direction() == Step.Direction.BACKWARD && step.edgeType().isOneOfASource() && after.isPresent();
    }

    /** Returns the hops of single edges that walk this one at a length. */
    List<PlacedStep> unrolled(int length) {
        Step once = step.once();
        return IntStream.rangeClosed(1, length)
                .mapToObj(index -> new PlacedStep(
                        index == 1 ? before : Optional.of(once),
                        once,
                        index == length ? after : Optional.of(once),
                        index == 1 ? from : Filter.NONE,
                        index == length ? to : Filter.NONE))
                .toList();
    }
}
