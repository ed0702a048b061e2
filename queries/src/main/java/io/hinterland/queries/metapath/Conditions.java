package io.hinterland.queries.metapath;

import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.Property;
import io.hinterland.schema.metapath.Comparison;
import io.hinterland.schema.metapath.Filter;
import io.hinterland.schema.metapath.Operator;
import io.hinterland.schema.metapath.Step;
import io.hinterland.schema.value.CitationRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What walks leave out and where they may not end, as Cypher conditions: by the filters of the metapath, and by rules
 * that concern the hub's own types alone.
 */
record Conditions(WalkOptions options, Values values) {

    private static final String ROLE = "role";

    /** Returns what an edge must be for the step to go along it. */
    List<String> along(Step step, String edge) {
        List<String> conditions = new ArrayList<>();
        boolean citation = step.edgeType().members().contains(HubEdgeType.CITES);
        if (citation && !options.boilerplate() && !asksForBoilerplate(step.filter())) {
            conditions.add(edge + "." + ROLE + " <> '" + CitationRole.BOILERPLATE.word() + "'");
        }
        conditions.addAll(at(step.filter(), edge));
        return conditions;
    }

    /** Returns what a node or an edge must be to pass the filter. */
    List<String> at(Filter filter, String called) {
        return filter.comparisons().stream()
                .map(comparison -> condition(comparison, called))
                .toList();
    }

    /** Returns what a node must be for walks to go through it, besides its filter. */
    List<String> passing(Hop hop, String node) {
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

    static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : "\nWHERE " + String.join(" AND ", conditions);
    }

    private String condition(Comparison comparison, String called) {
        Property property = comparison.property();
        String own = called + "." + property.name();
        if (comparison.asksWhetherItHolds()) {
            String holds = values.text(property.name(), comparison.value()) + " IN " + own;
            return comparison.operator() == Operator.UNEQUAL ? "NOT " + holds : holds;
        }
        Object value = comparison.operator() == Operator.IN ? comparison.values() : comparison.value();
        return own + " " + comparison.operator().cypher() + " " + values.text(property.name(), value);
    }

    private static boolean asksForBoilerplate(Filter filter) {
        return filter.comparisons().stream()
                .anyMatch(comparison -> comparison.property().name().equals(ROLE)
                        && comparison.operator() != Operator.UNEQUAL
                        && comparison.values().contains(CitationRole.BOILERPLATE.word()));
    }
}
