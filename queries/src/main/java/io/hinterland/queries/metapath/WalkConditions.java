package io.hinterland.queries.metapath;

import io.hinterland.queries.filter.FilterCypher;
import io.hinterland.queries.filter.StatementValues;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.metapath.Filter;
import io.hinterland.schema.metapath.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What walks leave out and where they may not end, as Cypher conditions: by the filters of the metapath, and by rules
 * that concern the hub's own types alone.
 */
record WalkConditions(WalkOptions options, StatementValues values) {

    /** Returns what an edge must be for the step to go along it, from a node that it may leave. */
    List<String> beyond(Step step, String edge) {
        return filters().beyond(step, edge, options.included());
    }

    /** Returns what a node must be for the step to leave it. */
    List<String> leaving(Step step, String node) {
        return filters().leaving(step, node, options.included());
    }

    /** Returns what a node or an edge must be to pass the filter. */
    List<String> at(Filter filter, String called) {
        return filters().passing(filter, called);
    }

    private FilterCypher filters() {
        return new FilterCypher(values);
    }

    /** Returns what a node must be for walks to go through it, besides its filter. */
    List<String> passing(PlacedStep hop, String node) {
        if (hop.after().isEmpty() || options.hubDegree().isEmpty()) {
            return List.of();
        }
        String most = values.text("hubDegree", (long) options.hubDegree().getAsInt());
        return Stream.of(hop.step().reversed(), hop.after().get())
                .map(step -> "COUNT { " + StepWriter.pattern(node, "", step, "()") + " } <= " + most)
                .distinct()
                .toList();
    }

    /** Returns what a node must be for walks to end there. */
    Optional<String> endingAt(NodeType nodeType, String end) {
        return nodeType.equals(HubNodeType.MODEL) && !options.placeholders()
                ? Optional.of(end + ".listed = true")
                : Optional.empty();
    }
}
