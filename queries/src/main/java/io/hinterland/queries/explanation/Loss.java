package io.hinterland.queries.explanation;

import io.hinterland.schema.metapath.Direction;
import io.hinterland.schema.metapath.Step;

/**
 * A step that nothing is left of.
 *
 * @param before the nodes from which it was tried
 * @param leftOut how many edges of its type there are from them that no walk may take
 */
record Loss(Frontier before, Hop hop, long leftOut) {

    /**
     * Returns what happened, such as {@code no Model has an edge CITES to Paper 1910.09700 except as boilerplate …}.
     */
    String words() {
        Step step = hop.step();
        String type = step.edgeType().name() + step.filter();
        String there = step.to().label() + hop.there();
        String words = step.direction() == Direction.FORWARD
                ? subject() + " edge " + type + (hop.there().isEmpty() ? "" : " to a " + there)
                : "no " + there + " has an edge " + type + " to " + object();
        return leftOut > 0 ? words + reason() : words;
    }

    private String reason() {
        return hop.isFiltered()
                ? " (%,d edge%s left out by filters)".formatted(leftOut, leftOut == 1 ? "" : "s")
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
