package io.hinterland.queries.metapath;

import io.hinterland.queries.filter.FilterCypher;
import io.hinterland.schema.EdgeType;
import io.hinterland.schema.metapath.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes steps along single edges as Cypher: each a {@code MATCH} of its own, the weights summed before the next. Walks
 * that share a node are then one row however many they are, except as far as carried variables tell them apart. Nothing
 * is summed where no two walks meet: see {@link PlacedStep#meetsNothingTwice}.
 *
 * @param node what nodes are called, with their index behind it; several walks of one statement need several such names
 * @param edge what edges are called
 * @param weight what the weight is called
 * @param alongside what is summed besides
 */
record StepWriter(WalkConditions conditions, String node, String edge, String weight, List<String> alongside) {

    StepWriter(WalkConditions conditions, String node, String edge, String weight) {
        this(conditions, node, edge, weight, List.of());
    }

    /** Returns one that sums another number, too. */
    StepWriter alsoSumming(String number) {
        return new StepWriter(conditions, node, edge, weight, List.of(number));
    }

    String node(int index) {
        return node + index;
    }

    String edge(int index) {
        return edge + index;
    }

    /**
     * @param index the step's, from 1
     * @param end the pattern of the node arrived at
     * @param met conditions on what the step meets, each time that it does, besides rules on edges
     * @param summed conditions on the node arrived at, once the walks to it are summed
     * @param before the variables carried so far
     * @param after the variables carried on
     * @param reached what rows are told apart by from then on: the node arrived at, or the edge
     */
    record Passage(
            int index,
            PlacedStep hop,
            WalkWeighting weighting,
            String end,
            List<String> met,
            List<String> summed,
            List<String> before,
            List<String> after,
            String reached) {}

    /**
     * Returns a plain step to its node, with the same variables carried on. Walks meet a node many times, so its label
     * and properties are asked for when they are summed; with degrees before, since no walk goes on to what fails the
     * filter and a degree without it may be zero.
     */
    String write(int index, PlacedStep hop, WalkWeighting weighting, List<String> conditions, List<String> carried) {
        String there = node(index);
        boolean even = weighting.equals(WalkWeighting.EVEN);
        List<String> summed = new ArrayList<>();
        summed.add(there + ":" + hop.step().to().label());
        summed.addAll(even ? arriving(hop, there) : List.of());
        summed.addAll(conditions);
        List<String> met = even ? List.of() : arriving(hop, there);
        return write(new Passage(index, hop, weighting, "(" + there + ")", met, summed, carried, carried, there));
    }

    /** Returns a plain step to its edge, with the same variables carried on. */
    String writeToEdge(int index, PlacedStep hop, WalkWeighting weighting, List<String> carried) {
        return write(new Passage(
                index,
                hop,
                weighting,
                end(index, hop, ""),
                arriving(hop, node(index)),
                List.of(),
                carried,
                carried,
                edge(index)));
    }

    /**
     * Returns the pattern of the node that a step arrives at.
     *
     * @param properties a map of properties that it must have, or nothing
     */
    String end(int index, PlacedStep hop, String properties) {
        return "(" + node(index) + ":" + hop.step().to().label() + properties + ")";
    }

    /** Returns what the node that a step arrives at must be by filters and rules. */
    List<String> arriving(PlacedStep hop, String node) {
        List<String> all = new ArrayList<>(conditions.at(hop.to(), node));
        all.addAll(conditions.passing(hop, node));
        return all;
    }

    String write(Passage passage) {
        int index = passage.index();
        PlacedStep hop = passage.hop();
        Step step = hop.step();
        String here = node(index - 1);
        String degree = weight + "Degree";
        List<String> lines = new ArrayList<>();
        passage.weighting()
                .leaving()
                .ifPresent(power -> lines.add("WITH " + names(here, passage.before()) + ", " + names(weight, alongside)
                        + ", " + degree(here, hop) + " AS " + degree));
        List<String> met = new ArrayList<>(conditions.leaving(step, here));
        met.addAll(conditions.beyond(step, edge(index)));
        met.addAll(passage.met());
        lines.add("MATCH " + pattern(here, edge(index), step, passage.end()) + FilterCypher.where(met));
        String share = passage.weighting()
                .leaving()
                .map(power -> weight + " / " + degree + power)
                .orElse(weight);
        String there = names(passage.reached(), passage.after());
        boolean sums = !hop.meetsNothingTwice();
        String summed = names(
                (sums ? "sum(" + share + ")" : share) + " AS " + weight,
                alongside.stream()
                        .map(number -> sums ? "sum(" + number + ") AS " + number : number)
                        .toList());
        lines.add("WITH " + there + ", " + summed + FilterCypher.where(passage.summed()));
        passage.weighting()
                .arriving()
                .ifPresent(power -> lines.add("WITH " + there + ", " + weight + " / "
                        + degree(node(index), hop.reversed()) + power + names(" AS " + weight, alongside)));
        return String.join("\n", lines);
    }

    /**
     * The type of an edge says what it joins, so no label is asked for, and the database need not look at neighbours
     * unless they are filtered. What filters leave out counts in no degree. Whether the step may leave the node at all
     * is not asked: walks have been there, or end there.
     */
    private String degree(String of, PlacedStep hop) {
        List<String> counted = new ArrayList<>(conditions.beyond(hop.step(), "edge"));
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
        return "(" + from + ")" + (step.direction() == Step.Direction.FORWARD ? "-" + types + "->" : "<-" + types + "-")
                + end;
    }

    static String names(List<String> carried, String last) {
        return carried.isEmpty() ? last : String.join(", ", carried) + ", " + last;
    }

    static String names(String first, List<String> carried) {
        return carried.isEmpty() ? first : first + ", " + String.join(", ", carried);
    }
}
