package io.hinterland.queries.metapath;

import java.util.ArrayList;
import java.util.List;

/** Writes walks from both ends of a metapath that meet on their way. */
final class MeetingWalks {

    private final CompilationPlan plan;
    private final WalkWriter writer;

    MeetingWalks(CompilationPlan plan) {
        this.plan = plan;
        this.writer = new WalkWriter(new StepWriter(plan.conditions(), "h", "e", "half"));
    }

    /**
     * Returns what says how much of the walks from a node comes together in the middle: the sum of the squares of their
     * weights.
     *
     * @param hops from that node to the other end
     */
    String spread(String start, List<PlacedStep> hops, String name) {
        return String.join(
                "\n",
                "CALL (" + start + ") {",
                CompiledStatement.indented(toMiddle(start, hops)),
                "  RETURN sum(half * half) AS " + name,
                "}");
    }

    /**
     * Returns the same for many nodes at once.
     *
     * @param starts one row a node, with the node as {@code h0}, {@code half} and the variables carried
     * @param carried variables that tell the rows apart
     */
    String spreadOfEach(String starts, List<PlacedStep> hops, List<String> carried, String name) {
        return String.join(
                "\n",
                starts,
                toMiddle(hops, carried),
                "WITH " + String.join(", ", carried) + ", sum(half * half) AS " + name);
    }

    /** Returns the walk to the middle of all hops, that of a random walk for HeteSim; it ends on {@code middle}. */
    String toMiddle(String start, List<PlacedStep> hops) {
        return starting(start) + "\n" + toMiddle(hops, List.of());
    }

    private String toMiddle(List<PlacedStep> hops, List<String> carried) {
        boolean random = plan.options().measure() == Measure.HETE_SIM;
        boolean meetsOnEdge = random && hops.size() % 2 == 1;
        int length = hops.size() / 2 + (meetsOnEdge ? 1 : 0);
        return walk(hops.subList(0, length), random ? WalkWeighting.RANDOM : WalkWeighting.EVEN, meetsOnEdge, carried);
    }

    /** Returns the walk over all of the hops; it ends on {@code middle}. */
    String whole(String start, List<PlacedStep> hops, WalkWeighting weighting) {
        return starting(start) + "\n" + walk(hops, weighting, false, List.of());
    }

    private static String starting(String node) {
        return "WITH " + node + " AS h0, 1.0 AS half";
    }

    private String walk(List<PlacedStep> hops, WalkWeighting weighting, boolean toEdge, List<String> carried) {
        List<String> lines = new ArrayList<>();
        String reached = "h0 AS middle, half";
        for (int index = 1; index <= hops.size(); index++) {
            PlacedStep hop = hops.get(index - 1);
            boolean stops = toEdge && index == hops.size();
            lines.add(
                    stops
                            ? writer.writer().writeToEdge(index, hop, weighting, carried)
                            : writer.write(index, hop, weighting, List.of(), carried));
            String end = stops ? writer.writer().edge(index) : writer.writer().node(index);
            reached = end + " AS middle, " + (hop.meetsNothingTwice() ? "sum(half) AS half" : "half");
        }
        lines.add("WITH " + StepWriter.names(reached, carried));
        return String.join("\n", lines);
    }
}
