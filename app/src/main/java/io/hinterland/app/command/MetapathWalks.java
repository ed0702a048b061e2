package io.hinterland.app.command;

import io.hinterland.graph.Graph;
import io.hinterland.queries.metapath.WalkOptions;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which walks a command asks about. */
final class MetapathWalks {

    @Parameters(
            paramLabel = "METAPATH",
            description = "The metapath to walk; quote it, as arrows mean something to the shell.")
    String metapath = "";

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "" + WalkOptions.USUAL,
            description = "How many targets at most, 1 to " + WalkOptions.MOST + ". Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Option(names = "--boilerplate", description = "Walk along boilerplate citations too.")
    private boolean boilerplate;

    @Option(names = "--placeholders", description = "End at models too that are only named as parents.")
    private boolean placeholders;

    @Option(
            names = "--exclude-hubs",
            paramLabel = "DEGREE",
            description = "Do not walk through nodes with more edges than this in the step to them or from them.")
    private Optional<Integer> hubDegree = Optional.empty();

    @Option(names = "--allow-expensive", description = "Answer even if that is estimated to take long.")
    private boolean expensive;

    @Option(
            names = "--deadline",
            paramLabel = "SECONDS",
            description = "How long an answer may take, 1 to " + WalkOptions.LONGEST_DEADLINE
                    + ". Default: as the connection is set, 60.")
    private Optional<Integer> deadline = Optional.empty();

    WalkOptions options() {
        return new WalkOptions(
                limit,
                boilerplate,
                placeholders,
                hubDegree.stream().mapToInt(Integer::intValue).findFirst(),
                expensive);
    }

    /** Returns the graph, whose reads end at the deadline. */
    Graph within(Graph graph) {
        return deadline.map(seconds -> WalkOptions.within(graph, seconds)).orElse(graph);
    }
}
