package io.hinterland.app.command;

import io.hinterland.graph.Graph;
import io.hinterland.queries.metapath.WalkOptions;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which walks a command asks about. */
final class MetapathWalks {

    @Parameters(
            paramLabel = "METAPATH",
            description = "Metapath to walk; quote it, because the shell interprets arrows.")
    String metapath = "";

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "" + WalkOptions.USUAL,
            description = "Maximum number of targets, 1 to " + WalkOptions.MOST + ". Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Mixin
    private IncludedOptions included = new IncludedOptions();

    @Option(names = "--placeholders", description = "Include targets that are only known as a parent of other models.")
    private boolean placeholders;

    @Option(
            names = "--exclude-hubs",
            paramLabel = "DEGREE",
            description = "Exclude intermediate nodes with more edges than this in the step to or from them.")
    private Optional<Integer> hubDegree = Optional.empty();

    @Option(names = "--allow-expensive", description = "Answer even if the estimated cost is high.")
    private boolean expensive;

    @Mixin
    private DeadlineOption deadline = new DeadlineOption();

    WalkOptions options() {
        return new WalkOptions(
                limit,
                included.included(),
                placeholders,
                hubDegree.stream().mapToInt(Integer::intValue).findFirst(),
                expensive);
    }

    /** Returns the graph, whose reads end at the deadline. */
    Graph within(Graph graph) {
        return deadline.within(graph);
    }
}
