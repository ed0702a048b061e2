package io.hinterland.queries.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A path as far as it has come.
 *
 * @param before the same without its last edge; nothing at the source
 * @param edge its last edge; nothing at the source
 * @param node where it has come to
 * @param steps how many edges it has
 * @param weight the product of their weights
 * @param promise the greatest weight that a whole path can have which begins so
 */
record PartialPath(
        Optional<PartialPath> before,
        Optional<StepReader.Edge> edge,
        Object node,
        int steps,
        double weight,
        double promise) {

    /** The most promising first; among equals by keys, so that answers are stable. */
    static final Comparator<PartialPath> MOST_PROMISING = Comparator.comparingDouble(
                    (PartialPath path) -> rounded(path.promise))
            .reversed()
            .thenComparing(PartialPath::spelt);

    /** The heaviest first, whatever their keys. */
    static final Comparator<PartialPath> HEAVIEST = Comparator.comparingDouble(
                    (PartialPath path) -> rounded(path.weight))
            .reversed();

    /** Products of the same factors in another order differ in their last digits. */
    private static double rounded(double weight) {
        return (float) weight;
    }

    /** Returns the edges from the source on. */
    List<StepReader.Edge> edges() {
        List<StepReader.Edge> edges = new ArrayList<>();
        for (Optional<PartialPath> path = Optional.of(this); path.isPresent(); path = path.get().before) {
            path.get().edge.ifPresent(last -> edges.add(0, last));
        }
        return edges;
    }

    private String spelt() {
        StringBuilder keys = new StringBuilder();
        edges().forEach(passed -> keys.append(passed.there())
                .append('\u0000')
                .append(passed.type())
                .append('\u0000'));
        return keys.toString();
    }
}
