package io.hinterland.queries.metapath;

import io.hinterland.queries.metapath.StepWriter.Passage;
import io.hinterland.schema.metapath.Metapath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes paths, in which no node repeats, along steps of single edges. Walks that meet are summed, except as far as
 * {@link NodeRecurrence} says that they have to carry nodes which a later step could meet again; walks that return to
 * the node of two steps before are taken away from the sum.
 */
final class PathWriter {

    private static final String WALKED = "walked";

    private final StepWriter writer;
    private final StepWriter counting;
    private final List<PlacedStep> hops;
    private final NodeRecurrence recurrence;

    /** @param plain a metapath of single edges */
    PathWriter(StepWriter writer, Metapath plain) {
        this.writer = writer;
        this.counting = writer.alsoSumming(WALKED);
        this.hops = PlacedStep.of(plain);
        this.recurrence = NodeRecurrence.of(plain);
    }

    /**
     * What is asked of the last node.
     *
     * @param properties a map of properties that it must have, or nothing
     * @param conditions on it
     */
    record Ending(String properties, List<String> conditions) {}

    /** Returns the steps. */
    List<String> write(WalkWeighting weighting, Ending ending) {
        List<String> lines = new ArrayList<>();
        int place = 0;
        while (place < hops.size()) {
            if (recurrence.isReturnedTo(place)) {
                lines.add(withoutReturns(place, weighting, ending));
                place += 2;
            } else {
                lines.add(writer.write(passage(place, weighting, ending, carried(place), carried(place + 1))));
                place++;
            }
        }
        return lines;
    }

    /** How many walks there are is summed, too: of fractions that cancel out something may be left. */
    private String withoutReturns(int place, WalkWeighting weighting, Ending ending) {
        String weight = writer.weight();
        String reached = weight + "Reached";
        String there = writer.node(place + 2);
        List<String> carried = carried(place);
        return String.join(
                "\n",
                "WITH "
                        + StepWriter.names(
                                carried, "collect({node: " + writer.node(place) + ", weight: " + weight + "})")
                        + " AS " + reached,
                "CALL (" + StepWriter.names(carried, reached) + ") {",
                twoSteps(place, weighting, ending, List.of()),
                "  UNION ALL",
                twoSteps(place, weighting, ending, List.of(there)),
                "}",
                "WITH " + StepWriter.names(carried(place + 2), there) + ", sum(" + weight + ") AS " + weight + ", sum("
                        + WALKED + ") AS " + WALKED + " WHERE " + WALKED + " > 0");
    }

    /** @param end the node two steps later, if only what returns to it is walked, to be taken away */
    private String twoSteps(int place, WalkWeighting weighting, Ending ending, List<String> end) {
        String weight = writer.weight();
        String taken = end.isEmpty() ? "%1$s" : "-%1$s AS %1$s";
        List<String> lines = new ArrayList<>();
        lines.add("UNWIND " + weight + "Reached AS row");
        String ends = end.isEmpty() ? "" : ", row.node AS " + end.get(0);
        lines.add("WITH row.node AS " + writer.node(place) + ends + ", row.weight AS " + weight + ", 1 AS " + WALKED);
        lines.add(counting.write(passage(place, weighting, ending, end, end)));
        lines.add(counting.write(passage(place + 1, weighting, ending, end, List.of())));
        lines.add("RETURN " + writer.node(place + 2) + ", " + taken.formatted(weight) + ", " + taken.formatted(WALKED));
        return CompiledStatement.indented(lines);
    }

    /** Returns the step from a place. */
    private Passage passage(
            int place, WalkWeighting weighting, Ending ending, List<String> before, List<String> after) {
        int index = place + 1;
        boolean last = index == hops.size();
        PlacedStep hop = hops.get(place);
        List<String> met = new ArrayList<>(writer.arriving(hop, writer.node(index)));
        IntStream.range(0, index)
                .filter(earlier -> recurrence.isCompared(earlier, index))
                .forEach(earlier -> met.add(writer.node(index) + " <> " + writer.node(earlier)));
        met.addAll(last ? ending.conditions() : List.of());
        String end = writer.end(index, hop, last ? ending.properties() : "");
        return new Passage(index, hop, weighting, end, met, List.of(), before, after, writer.node(index));
    }

    /** Returns the nodes that walks at a place carry. */
    private List<String> carried(int place) {
        return IntStream.range(0, place)
                .filter(earlier -> recurrence.isRemembered(earlier, place))
                .mapToObj(writer::node)
                .toList();
    }
}
