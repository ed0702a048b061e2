package io.hinterland.queries.metapath;

import io.hinterland.queries.metapath.PathWriter.Ending;
import io.hinterland.schema.metapath.Metapath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Compiles a measure to Cypher that tells how strongly one node is joined to one other. */
final class PairCompiler {

    private final CompilationPlan plan;
    private final MeetingWalks halves;

    PairCompiler(CompilationPlan plan) {
        this.plan = plan;
        this.halves = new MeetingWalks(plan);
    }

    /**
     * Returns the statement for the nodes with these keys; its row is {@code score}, and there may be none.
     *
     * @param split after how many steps walks from both ends meet, 0 to the number of steps; counts for measures alone
     *     that do not define where
     */
    CompiledStatement between(Object source, Object target, int split) {
        List<String> lines = plan.tellsPathsApart() ? enumerated(source, target) : joined(source, target, split);
        return new CompiledStatement(String.join("\n", lines), plan.values());
    }

    private List<String> enumerated(Object source, Object target) {
        List<String> lines = new ArrayList<>();
        lines.add(plan.match("n0", true, source));
        lines.add("CALL (n0) {");
        lines.add(plan.metapath().unrolled().stream()
                .map(plain -> branch(plain, target))
                .collect(Collectors.joining("\n  UNION ALL\n")));
        lines.add("}");
        lines.add("RETURN sum(weight) AS score");
        return lines;
    }

    private String branch(Metapath plain, Object target) {
        StepWriter writer = new StepWriter(plan.conditions(), "n", "r", "weight");
        List<String> lines = new ArrayList<>();
        lines.add("WITH n0, 1.0 AS weight");
        String properties = plan.key(plan.metapath().target(), "target", target);
        lines.addAll(new PathWriter(writer, plain).write(plan.weighting(1), new Ending(properties, List.of())));
        lines.add("RETURN weight");
        return CompiledStatement.indented(lines);
    }

    /** Walks from both ends meet in the middle, which is many times less than walking all the way from one. */
    private List<String> joined(Object source, Object target, int split) {
        List<PlacedStep> hops = plan.hops();
        List<PlacedStep> back = PlacedStep.reversed(hops);
        boolean defined = plan.measure().normalisesByBothEnds();
        WalkWeighting weighting = plan.weighting(1);
        String fromSource =
                defined ? halves.toMiddle("source", hops) : halves.whole("source", hops.subList(0, split), weighting);
        String fromTarget = defined
                ? halves.toMiddle("target", back)
                : halves.whole("target", back.subList(0, hops.size() - split), weighting.reversed());
        return List.of(
                plan.match("source", true, source),
                plan.match("target", false, target),
                "CALL (source, target) {",
                CompiledStatement.indented(fromSource),
                "  RETURN middle, half AS ofSource, 0.0 AS ofTarget",
                "  UNION ALL",
                CompiledStatement.indented(fromTarget),
                "  RETURN middle, 0.0 AS ofSource, half AS ofTarget",
                "}",
                "WITH middle, sum(ofSource) AS ofSource, sum(ofTarget) AS ofTarget",
                "WITH sum(ofSource * ofTarget) AS weight, sum(ofSource * ofSource) AS ofSource,",
                "  sum(ofTarget * ofTarget) AS ofTarget",
                "RETURN CASE WHEN weight > 0 THEN " + plan.score("weight") + " ELSE 0.0 END AS score");
    }
}
