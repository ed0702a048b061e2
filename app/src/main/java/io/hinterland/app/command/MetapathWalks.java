package io.hinterland.app.command;

import io.hinterland.graph.Graph;
import io.hinterland.queries.Bounds;
import io.hinterland.queries.metapath.WalkOptions;
import io.hinterland.schema.failure.InvalidInputException;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which walks a command asks about. */
final class MetapathWalks {

    /** What to do about an answer that does not have all targets. */
    static final String MORE = "For more, use --limit; for all, use --format csv.";

    @Parameters(
            paramLabel = "METAPATH",
            description = "Metapath to walk; quote it, because the shell interprets arrows.")
    String metapath = "";

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Maximum number of targets, 1 to " + WalkOptions.MOST + ". Default: " + WalkOptions.USUAL
                    + "; in CSV and NDJSON all.")
    Optional<Integer> limit = Optional.empty();

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

    /** @throws InvalidInputException if the limit is out of bounds, or the degree */
    WalkOptions options(int most) {
        limit.ifPresent(given -> Bounds.upTo(WalkOptions.MOST).check("The limit is from", given));
        return new WalkOptions(
                most,
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
