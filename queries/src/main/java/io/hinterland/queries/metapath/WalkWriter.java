package io.hinterland.queries.metapath;

import io.hinterland.queries.filter.FilterCypher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes walks, in which nodes and edges may repeat, along steps of whatever length. A step of variable length goes on
 * from all nodes reached so far once for each length; over its lengths counts are summed, probabilities averaged, as
 * though the length were chosen evenly.
 */
record WalkWriter(StepWriter writer) {

    /**
     * Returns a step with weights summed at its end.
     *
     * @param conditions on the node that it ends at, besides filters and rules
     * @param carried variables that tell walks apart
     */
    String write(int index, PlacedStep hop, WalkWeighting weighting, List<String> conditions, List<String> carried) {
        return hop.step().lengths().isOnce()
                ? writer.write(index, hop, weighting, conditions, carried)
                : ofVariableLength(index, hop, weighting, conditions, carried);
    }

    private String ofVariableLength(
            int index, PlacedStep hop, WalkWeighting weighting, List<String> conditions, List<String> carried) {
        String weight = writer.weight();
        String reached = weight + "Reached";
        int least = hop.step().lengths().least();
        int most = hop.step().lengths().most();
        String branches = IntStream.rangeClosed(least, most)
                .mapToObj(length -> branch(index, hop.unrolled(length), weighting, reached))
                .collect(Collectors.joining("\n  UNION ALL\n"));
        boolean averaged = !weighting.equals(WalkWeighting.EVEN);
        String there = StepWriter.names(writer.node(index), carried);
        String summed = "sum(" + weight + ")" + (averaged ? " / " + (most - least + 1) : "");
        return String.join(
                        "\n",
                        "WITH "
                                + StepWriter.names(
                                        carried,
                                        "collect({node: " + writer.node(index - 1) + ", weight: " + weight + "})")
                                + " AS " + reached,
                        "CALL (" + reached + ") {",
                        branches,
                        "}",
                        "WITH " + there + ", " + summed + " AS " + weight)
                + (conditions.isEmpty() ? "" : FilterCypher.where(conditions));
    }

    private String branch(int index, List<PlacedStep> hops, WalkWeighting weighting, String reached) {
        StepWriter inner = new StepWriter(writer.conditions(), "v", "w", writer.weight());
        List<String> lines = new ArrayList<>();
        lines.add("UNWIND " + reached + " AS row");
        lines.add("WITH row.node AS v0, row.weight AS " + writer.weight());
        for (int step = 1; step <= hops.size(); step++) {
            lines.add(inner.write(step, hops.get(step - 1), weighting, List.of(), List.of()));
        }
        lines.add("RETURN v" + hops.size() + " AS " + writer.node(index) + ", " + writer.weight());
        return CompiledStatement.indented(lines);
    }
}
