package io.hinterland.queries.metapath;

import io.hinterland.schema.EdgeType;
import io.hinterland.schema.metapath.Direction;
import io.hinterland.schema.metapath.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes the steps of walks as Cypher: each a {@code MATCH} of its own, the weights summed before the next. Walks that
 * share a node are then one row however many they are, except as far as carried variables tell them apart.
 *
 * @param node what nodes are called, with their index behind it; several walks of one statement need several such names
 * @param edge what edges are called
 * @param weight what the weight is called
 */
record StepWriter(HubRules rules, String node, String edge, String weight) {

    String node(int index) {
        return node + index;
    }

    String edge(int index) {
        return edge + index;
    }

    /**
     * @param index the step's, from 1
     * @param properties a map of properties that the node arrived at must have, or nothing
     * @param conditions on what the step meets, besides the rules
     * @param before the variables carried so far
     * @param after the variables carried on
     * @param reached what rows are told apart by from then on: the node arrived at, or the edge
     */
    record Passage(
            int index,
            Step step,
            Weighting weighting,
            String properties,
            List<String> conditions,
            List<String> before,
            List<String> after,
            String reached) {}

    /** Returns a plain step to its node, with nothing carried. */
    String write(int index, Step step, Weighting weighting) {
        return write(new Passage(index, step, weighting, "", List.of(), List.of(), List.of(), node(index)));
    }

    /** Returns a plain step to its edge. */
    String writeToEdge(int index, Step step, Weighting weighting) {
        return write(new Passage(index, step, weighting, "", List.of(), List.of(), List.of(), edge(index)));
    }

    String write(Passage passage) {
        int index = passage.index();
        Step step = passage.step();
        String here = node(index - 1);
        String degree = weight + "Degree";
        List<String> lines = new ArrayList<>();
        passage.weighting()
                .leaving()
                .ifPresent(power -> lines.add("WITH " + names(here, passage.before()) + ", " + weight + ", "
                        + degree(here, index, step) + " AS " + degree));
        lines.add("MATCH "
                + pattern(
                        here,
                        edge(index),
                        step,
                        "(" + node(index) + ":" + step.to().label() + passage.properties() + ")"));
        conditions(passage).ifPresent(words -> lines.add("WHERE " + words));
        String share = passage.weighting()
                .leaving()
                .map(power -> weight + " / " + degree + power)
                .orElse(weight);
        String there = names(passage.reached(), passage.after());
        lines.add("WITH " + there + ", sum(" + share + ") AS " + weight);
        passage.weighting()
                .arriving()
                .ifPresent(power -> lines.add("WITH " + there + ", " + weight + " / "
                        + degree(node(index), index, step.reversed()) + power + " AS " + weight));
        return String.join("\n", lines);
    }

    private Optional<String> conditions(Passage passage) {
        List<String> all = new ArrayList<>();
        rules.along(passage.step(), edge(passage.index())).ifPresent(all::add);
        all.addAll(passage.conditions());
        return all.isEmpty() ? Optional.empty() : Optional.of(String.join(" AND ", all));
    }

    /**
     * The type of an edge says what it joins, so no label is asked for, and the database need not look at neighbours.
     */
    private String degree(String of, int index, Step step) {
        return rules.along(step, edge(index))
                .map(condition -> "COUNT { " + pattern(of, edge(index), step, "()") + " WHERE " + condition + " }")
                .orElseGet(() -> "COUNT { " + pattern(of, "", step, "()") + " }");
    }

    private static String pattern(String from, String edge, Step step, String end) {
        String types = step.edgeType().members().stream()
                .map(EdgeType::name)
                .collect(Collectors.joining("|", "[" + edge + ":", "]"));
        return "(" + from + ")" + (step.direction() == Direction.FORWARD ? "-" + types + "->" : "<-" + types + "-")
                + end;
    }

    private static String names(String first, List<String> carried) {
        return carried.isEmpty() ? first : first + ", " + String.join(", ", carried);
    }
}
