package io.hinterland.queries.metapath;

import io.hinterland.schema.EdgeType;
import io.hinterland.schema.metapath.Direction;
import io.hinterland.schema.metapath.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes steps along single edges as Cypher: each a {@code MATCH} of its own, the weights summed before the next. Walks
 * that share a node are then one row however many they are, except as far as carried variables tell them apart.
 *
 * @param node what nodes are called, with their index behind it; several walks of one statement need several such names
 * @param edge what edges are called
 * @param weight what the weight is called
 */
record StepWriter(Conditions conditions, String node, String edge, String weight) {

    String node(int index) {
        return node + index;
    }

    String edge(int index) {
        return edge + index;
    }

    /**
     * @param index the step's, from 1
     * @param properties a map of properties that the node arrived at must have, or nothing
     * @param conditions on what the step meets, besides filters and rules
     * @param before the variables carried so far
     * @param after the variables carried on
     * @param reached what rows are told apart by from then on: the node arrived at, or the edge
     */
    record Passage(
            int index,
            Hop hop,
            Weighting weighting,
            String properties,
            List<String> conditions,
            List<String> before,
            List<String> after,
            String reached) {}

    /** Returns a plain step to its node, with the same variables carried on. */
    String write(int index, Hop hop, Weighting weighting, List<String> conditions, List<String> carried) {
        return write(new Passage(index, hop, weighting, "", conditions, carried, carried, node(index)));
    }

    /** Returns a plain step to its edge. */
    String writeToEdge(int index, Hop hop, Weighting weighting) {
        return write(new Passage(index, hop, weighting, "", List.of(), List.of(), List.of(), edge(index)));
    }

    String write(Passage passage) {
        int index = passage.index();
        Hop hop = passage.hop();
        Step step = hop.step();
        String here = node(index - 1);
        String degree = weight + "Degree";
        List<String> lines = new ArrayList<>();
        passage.weighting()
                .leaving()
                .ifPresent(power -> lines.add("WITH " + names(here, passage.before()) + ", " + weight + ", "
                        + degree(here, hop) + " AS " + degree));
        String end = "(" + node(index) + ":" + step.to().label() + passage.properties() + ")";
        lines.add("MATCH " + pattern(here, edge(index), step, end) + Conditions.where(conditions(passage)));
        String share = passage.weighting()
                .leaving()
                .map(power -> weight + " / " + degree + power)
                .orElse(weight);
        String there = names(passage.reached(), passage.after());
        lines.add("WITH " + there + ", sum(" + share + ") AS " + weight);
        passage.weighting()
                .arriving()
                .ifPresent(power -> lines.add("WITH " + there + ", " + weight + " / "
                        + degree(node(index), hop.reversed()) + power + " AS " + weight));
        return String.join("\n", lines);
    }

    private List<String> conditions(Passage passage) {
        Hop hop = passage.hop();
        String there = node(passage.index());
        List<String> all = new ArrayList<>(conditions.along(hop.step(), edge(passage.index())));
        all.addAll(conditions.at(hop.to(), there));
        all.addAll(conditions.passing(hop, there));
        all.addAll(passage.conditions());
        return all;
    }

    /**
     * The type of an edge says what it joins, so no label is asked for, and the database need not look at neighbours
     * unless they are filtered. What filters leave out counts in no degree.
     */
    private String degree(String of, Hop hop) {
        List<String> counted = new ArrayList<>(conditions.along(hop.step(), "edge"));
        counted.addAll(conditions.at(hop.to(), "neighbour"));
        String edge = counted.isEmpty() ? "" : "edge";
        String neighbour = hop.to().isEmpty() ? "()" : "(neighbour)";
        String where = counted.isEmpty() ? "" : " WHERE " + String.join(" AND ", counted);
        return "COUNT { " + pattern(of, edge, hop.step(), neighbour) + where + " }";
    }

    /** Returns the pattern of one edge. */
    static String pattern(String from, String edge, Step step, String end) {
        String types = step.edgeType().members().stream()
                .map(EdgeType::name)
                .collect(Collectors.joining("|", "[" + edge + ":", "]"));
        return "(" + from + ")" + (step.direction() == Direction.FORWARD ? "-" + types + "->" : "<-" + types + "-")
                + end;
    }

    static String names(String first, List<String> carried) {
        return carried.isEmpty() ? first : first + ", " + String.join(", ", carried);
    }
}
