package io.hinterland.app.command;

import io.hinterland.graph.Graph;
import io.hinterland.queries.Deadline;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How long an answer may take. */
final class DeadlineOption {

    @Option(
            names = "--deadline",
            paramLabel = "SECONDS",
            description = "Time limit for the answer, 1 to " + Deadline.LONGEST + ". Default: 60 for each read.")
    private Optional<Integer> deadline = Optional.empty();

    /** Returns the graph, whose reads end at the deadline. */
    Graph within(Graph graph) {
        return deadline.map(seconds -> Deadline.within(graph, seconds)).orElse(graph);
    }
}
