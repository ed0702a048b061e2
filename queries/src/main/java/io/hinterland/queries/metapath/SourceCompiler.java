package io.hinterland.queries.metapath;

import io.hinterland.queries.filter.FilterCypher;
import io.hinterland.queries.metapath.PathWriter.Ending;
import io.hinterland.schema.NodeType;
import java.util.ArrayList;
import java.util.List;

/** Compiles a measure to Cypher that goes from one node to all others, or from all nodes to all others. */
final class SourceCompiler {

    private static final String ORIGIN = "origin";
    private static final String REACHED = "reached";

    private final CompilationPlan plan;
    private final String weight;
    private final String reached;
    private final MeetingWalks halves;

    /** @param weight what the column of scores is called */
    SourceCompiler(CompilationPlan plan, String weight) {
        this.plan = plan;
        this.weight = weight;
        this.reached = plan.tellsPathsApart() ? REACHED : "n" + plan.metapath().length();
        this.halves = new MeetingWalks(plan);
    }

    /** Returns the statement from the node with this key; its rows are {@code key}, {@code name} and the score. */
    CompiledStatement from(Object source) {
        List<String> lines = new ArrayList<>();
        lines.add(plan.match("n0", true, source));
        boolean normalised = plan.measure().normalisesByBothEnds();
        lines.addAll(normalised ? normalised() : walks(List.of(), List.of()));
        NodeType target = plan.metapath().target();
        String end = normalised ? REACHED : reached;
        lines.add("RETURN " + key(end, target) + " AS key, " + name(end) + " AS name, " + weight);
        lines.add("ORDER BY " + weight + " DESC, key ASC" + plan.limited());
        return new CompiledStatement(String.join("\n", lines), plan.values());
    }

    /** The walks stand by themselves, so that they are summed by nothing but the node that they reach. */
    private List<String> normalised() {
        List<String> lines = new ArrayList<>();
        lines.add(halves.spread("n0", plan.hops(), CompilationPlan.OF_SOURCE));
        lines.add("CALL (n0) {");
        lines.add(CompiledStatement.indented(steps(List.of(), List.of())));
        lines.add("  RETURN " + reached + " AS reached, " + weight + " AS weight");
        lines.add("}");
        lines.addAll(new NormalisedScores(plan, halves).scored(weight));
        return lines;
    }

    /**
     * Returns the statement over all pairs of different nodes; its rows are {@code source}, {@code sourceName},
     * {@code target}, {@code targetName} and the score. Where the score is the same both ways, each pair comes once.
     */
    CompiledStatement pairs() {
        NodeType source = plan.metapath().source();
        NodeType target = plan.metapath().target();
        List<String> lines = new ArrayList<>();
        boolean normalised = plan.measure().normalisesByBothEnds();
        lines.add("MATCH (n0:" + source.label() + ")" + FilterCypher.where(startingAt(source)));
        if (normalised) {
            lines.add(halves.spread("n0", plan.hops(), CompilationPlan.OF_SOURCE));
        }
        lines.addAll(walks(List.of(ORIGIN), normalised ? List.of(CompilationPlan.OF_SOURCE) : List.of()));
        if (source.equals(target)) {
            boolean once = plan.metapath().isSymmetric() && plan.measure().isSymmetric();
            lines.add("WITH * WHERE " + key(ORIGIN, source) + (once ? " < " : " <> ") + key(reached, target));
        }
        if (normalised) {
            lines.addAll(spreadOfTargets());
        }
        lines.add("RETURN " + key(ORIGIN, source) + " AS source, " + name(ORIGIN) + " AS sourceName, "
                + key(reached, target) + " AS target, " + name(reached) + " AS targetName, " + score());
        lines.add("ORDER BY " + weight + " DESC, source ASC, target ASC" + plan.limited());
        return new CompiledStatement(String.join("\n", lines), plan.values());
    }

    private List<String> startingAt(NodeType source) {
        List<String> conditions = new ArrayList<>(
                plan.conditions().at(plan.metapath().nodeFilters().get(0), "n0"));
        plan.conditions().endingAt(source, "n0").ifPresent(conditions::add);
        return conditions;
    }

    /** A node is reached from many others, and its spread is asked for once. */
    private List<String> spreadOfTargets() {
        return List.of(
                "WITH %s, collect({node: %s, spread: %s, weight: %s}) AS origins"
                        .formatted(reached, ORIGIN, CompilationPlan.OF_SOURCE, weight),
                halves.spread(reached, PlacedStep.reversed(plan.hops()), CompilationPlan.OF_TARGET),
                "UNWIND origins AS walked",
                "WITH %s, walked.node AS %s, walked.spread AS %s, walked.weight AS %s, %s"
                        .formatted(reached, ORIGIN, CompilationPlan.OF_SOURCE, weight, CompilationPlan.OF_TARGET));
    }

    private List<String> walks(List<String> origin, List<String> known) {
        List<String> carried = new ArrayList<>(origin);
        carried.addAll(known);
        return plan.tellsPathsApart() ? paths(origin) : steps(carried, origin);
    }

    private List<String> steps(List<String> carried, List<String> origin) {
        WalkWriter writer = new WalkWriter(new StepWriter(plan.conditions(), "n", "r", weight));
        List<PlacedStep> hops = plan.hops();
        List<String> lines = new ArrayList<>();
        boolean normalised = !carried.equals(origin);
        lines.add("WITH n0" + (origin.isEmpty() ? "" : ", n0 AS " + ORIGIN)
                + (normalised ? ", " + CompilationPlan.OF_SOURCE : "") + ", " + one() + " AS " + weight);
        for (int index = 1; index <= hops.size(); index++) {
            List<String> ending =
                    index == hops.size() ? endingAt(writer.writer().node(index)) : List.of();
            lines.add(writer.write(index, hops.get(index - 1), plan.weighting(index), ending, carried));
        }
        return lines;
    }

    /** Each plain metapath is enumerated by itself, and their weights are summed where they end. */
    private List<String> paths(List<String> origin) {
        StepWriter writer = new StepWriter(plan.conditions(), "n", "r", weight);
        List<String> branches = plan.metapath().unrolled().stream()
                .map(plain -> branch(new PathWriter(writer, plain), plain.length(), writer))
                .toList();
        return List.of(
                "CALL (n0) {",
                String.join("\n  UNION ALL\n", branches),
                "}",
                "WITH " + (origin.isEmpty() ? "" : "n0 AS " + ORIGIN + ", ") + reached + ", sum(" + weight + ") AS "
                        + weight);
    }

    private String branch(PathWriter paths, int length, StepWriter writer) {
        List<String> lines = new ArrayList<>();
        lines.add("WITH n0, " + one() + " AS " + weight);
        lines.addAll(paths.write(plan.weighting(1), new Ending("", endingAt(writer.node(length)))));
        lines.add("RETURN " + writer.node(length) + " AS " + reached + ", " + weight);
        return CompiledStatement.indented(lines);
    }

    private List<String> endingAt(String node) {
        return plan.conditions().endingAt(plan.metapath().target(), node).stream()
                .toList();
    }

    /** Counts are whole numbers. */
    private String one() {
        return plan.measure() == Measure.WALK_COUNT ? "1" : "1.0";
    }

    private String score() {
        String score = plan.score(weight);
        return score.equals(weight) ? weight : score + " AS " + weight;
    }

    private static String key(String node, NodeType nodeType) {
        return node + "." + nodeType.keyProperty();
    }

    private static String name(String node) {
        return "coalesce(" + node + ".title, " + node + ".name)";
    }
}
