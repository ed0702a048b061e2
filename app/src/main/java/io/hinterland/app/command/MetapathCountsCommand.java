package io.hinterland.app.command;

import io.hinterland.app.terminal.Format;
import io.hinterland.app.terminal.Rows;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.queries.metapath.WalkAnswer;
import io.hinterland.queries.metapath.WalkCounts;
import io.hinterland.queries.metapath.WalkOptions;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland metapath counts}. */
@Command(
        name = "counts",
        mixinStandardHelpOptions = true,
        description = "Counts the walks from one node over a metapath; nodes and edges may repeat.",
        footer = {
            "",
            "A metapath is written Model-CITES->Paper<-CITES-Model, or as a Cypher pattern, or short,",
            "Model-Paper-Model, where each step has one possible edge type.",
            "Example: hinterland metapath counts Paper-Model-Paper --source 2505.09388"
        })
public final class MetapathCountsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private GraphOptions graphOptions = new GraphOptions();

    @Parameters(paramLabel = "METAPATH", description = "Quote it: arrows mean something to the shell.")
    private String metapath = "";

    @Option(names = "--source", required = true, paramLabel = "ID", description = "Where the walks begin.")
    private String source = "";

    @Option(
            names = "--limit",
            defaultValue = "20",
            description = "How many targets at most, 1 to " + WalkOptions.MOST + ". Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Option(names = "--boilerplate", description = "Walk along boilerplate citations too.")
    private boolean boilerplate;

    @Option(names = "--placeholders", description = "End at models too that are only named as parents.")
    private boolean placeholders;

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TABLE;

    public MetapathCountsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        WalkOptions options = new WalkOptions(limit, boilerplate, placeholders);
        try (OpenGraph open = OpenGraph.open(graphOptions.address(surroundings.variables()))) {
            print(new WalkCounts(open.graph()).from(source, metapath, options));
        }
        return ExitCode.OK;
    }

    private void print(WalkAnswer answer) {
        List<List<Object>> rows = answer.counts().stream()
                .map(count -> Arrays.<Object>asList(count.walks(), count.key(), count.name()))
                .toList();
        PrintWriter out = surroundings.out();
        out.println(new Rows(List.of("walks", "key", "name"), rows).render(format));
        if (format == Format.TABLE) {
            out.printf("%nTo see it in Neo4j Browser:%n%n%s%n", answer.cypher());
        }
    }
}
