package io.hinterland.queries.filter;

import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.metapath.Comparison;
import io.hinterland.schema.metapath.Filter;
import io.hinterland.schema.metapath.Operator;
import io.hinterland.schema.metapath.Step;
import io.hinterland.schema.value.CitationRole;
import java.util.ArrayList;
import java.util.List;

/** Writes what nodes and edges must be for a metapath to go through them, as Cypher conditions of one statement. */
public record FilterCypher(StatementValues values) {

    private static final String ROLE = "role";

    /** Filters of a statement whose values are parameters. */
    public static FilterCypher withParameters() {
        return new FilterCypher(StatementValues.parameters());
    }

    /**
     * Returns what an edge must be for the step to go along it, whichever of its ends is known: what says little about
     * a model is left out unless asked for.
     *
     * @param edge what the edge is called
     */
    public List<String> along(Step step, String edge, Included included) {
        List<String> conditions = new ArrayList<>();
        conditions.addAll(unmarked(step, "endNode(" + edge + ")", included));
        conditions.addAll(ofEdge(step, edge, included));
        return conditions;
    }

    /**
     * Returns the part of {@link #along} that the node to be left does not answer for all of its edges at once. What it
     * does answer is {@link #leaving}; without that the database knows most degrees without looking at any edge.
     */
    public List<String> beyond(Step step, String edge, Included included) {
        return step.direction() == Step.Direction.FORWARD ? along(step, edge, included) : ofEdge(step, edge, included);
    }

    /** Returns what a node must be for the step to leave it along any edge. */
    public List<String> leaving(Step step, String node, Included included) {
        return step.direction() == Step.Direction.FORWARD ? List.of() : unmarked(step, node, included);
    }

    private static List<String> unmarked(Step step, String target, Included included) {
        return included.hubTags()
                ? List.of()
                : step.edgeType().target().leftOutMark().stream()
                        .map(mark -> target + "." + mark.name() + " IS NULL")
                        .toList();
    }

    private List<String> ofEdge(Step step, String edge, Included included) {
        List<String> conditions = new ArrayList<>();
        boolean citation = step.edgeType().members().contains(HubEdgeType.CITES);
        if (citation && !included.boilerplate() && !asksForBoilerplate(step.filter())) {
            conditions.add(edge + "." + ROLE + " <> '" + CitationRole.BOILERPLATE.word() + "'");
        }
        conditions.addAll(passing(step.filter(), edge));
        return conditions;
    }

    /** Returns what a node or an edge that is called so must be to pass the filter. */
    public List<String> passing(Filter filter, String called) {
        return filter.comparisons().stream()
                .map(comparison -> condition(comparison, called))
                .toList();
    }

    /** Returns the clause of a {@code MATCH} in a line of its own, or nothing where there are no conditions. */
    public static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : "\nWHERE " + String.join(" AND ", conditions);
    }

    private String condition(Comparison comparison, String called) {
        String property = comparison.property().name();
        String own = called + "." + property;
        if (comparison.asksWhetherItHolds()) {
            String holds = values.text(property, comparison.value()) + " IN " + own;
            return comparison.operator() == Operator.UNEQUAL ? "NOT " + holds : holds;
        }
        Object value = comparison.operator() == Operator.IN ? comparison.values() : comparison.value();
        return own + " " + comparison.operator().cypher() + " " + values.text(property, value);
    }

    private static boolean asksForBoilerplate(Filter filter) {
        return filter.comparisons().stream()
                .anyMatch(comparison -> comparison.property().name().equals(ROLE)
                        && comparison.operator() != Operator.UNEQUAL
                        && comparison.values().contains(CitationRole.BOILERPLATE.word()));
    }
}
