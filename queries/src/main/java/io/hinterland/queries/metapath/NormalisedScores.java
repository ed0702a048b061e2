package io.hinterland.queries.metapath;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes how the nodes that walks from a source reach are scored by measures that compare how walks spread from both
 * ends. The spread is found for many nodes at once, since a subquery for each takes longer than its walks; in batches,
 * so that what has to be held at a time is bounded.
 *
 * <p>The walks {@code w(x→y)} are at most the root of {@code w(x→x)·w(y→y)}, by the inequality of Cauchy and Schwarz,
 * which bounds PathSim without {@code w(y→y)}. Nodes whose bound is below the score of as many others as are asked for
 * are let go before their spread is asked for.
 */
record NormalisedScores(CompilationPlan plan, MeetingWalks halves) {

    private static final String BATCH = "10000";
    private static final String SAMPLE = "1000";

    /** Rounding must not put a bound below a score. */
    private static final String AND_A_LITTLE = "1.000000001";

    private static final String WEIGHT = "weight";

    /**
     * Returns the lines from {@code ofSource}, {@code reached} and {@code weight} to {@code reached} and the score, for
     * those nodes at least that are among the best. The sum is of one score a node; it is there because each row would
     * carry all candidates into the ordering else, and Neo4j count their memory as often.
     */
    List<String> scored(String score) {
        List<String> lines =
                new ArrayList<>(plan.measure() == Measure.PATH_SIM && plan.isLimited() ? promising() : all());
        lines.add("UNWIND range(0, size(candidates) - 1, " + BATCH + ") AS first");
        lines.add("CALL (candidates, first) {");
        lines.add("  UNWIND candidates[first..first + " + BATCH + "] AS candidate");
        lines.add(CompiledStatement.indented(spread()));
        lines.add("  RETURN reached, weight, ofTarget");
        lines.add("}");
        lines.add("WITH reached, sum(" + plan.score(WEIGHT) + ") AS " + score);
        return lines;
    }

    private static List<String> all() {
        return List.of("WITH ofSource, collect({node: reached, weight: weight}) AS candidates");
    }

    /** Those that do not for sure score less than the best of a sample. */
    private List<String> promising() {
        String limit = plan.limit();
        return List.of(
                "WITH ofSource, reached, weight, 2 * weight / (ofSource + weight * weight / ofSource) AS bound",
                "ORDER BY bound DESC",
                "WITH ofSource, collect({node: reached, weight: weight, bound: bound}) AS candidates",
                "WITH ofSource, candidates, CASE WHEN size(candidates) > " + SAMPLE,
                "  THEN [candidate IN candidates[.." + SAMPLE + "] | candidate] ELSE [] END AS sample",
                "CALL (ofSource, sample) {",
                "  UNWIND sample AS candidate",
                CompiledStatement.indented(spread()),
                "  WITH " + plan.score(WEIGHT) + " AS score ORDER BY score DESC LIMIT " + limit,
                "  RETURN CASE count(*) WHEN " + limit + " THEN min(score) ELSE 0.0 END AS least",
                "}",
                "WITH ofSource, [candidate IN candidates WHERE candidate.bound * " + AND_A_LITTLE
                        + " >= least] AS candidates");
    }

    private String spread() {
        return halves.spreadOfEach(
                "WITH candidate.node AS h0, candidate.node AS reached, candidate.weight AS weight, 1.0 AS half",
                PlacedStep.reversed(plan.hops()),
                List.of("reached", WEIGHT),
                CompilationPlan.OF_TARGET);
    }
}
