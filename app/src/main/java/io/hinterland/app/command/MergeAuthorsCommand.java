package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.ingest.author.Curation;
import io.hinterland.ingest.paper.PaperSettling;
import io.hinterland.ingest.report.LoadReport;
import io.hinterland.ingest.settle.BoilerplatePapers;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland authors merge}. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = {"Says that authors are one person.", "Their keys stand in Author.key."})
public final class MergeAuthorsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private GraphOptions graphOptions = new GraphOptions();

    @Parameters(arity = "2..*", paramLabel = "KEY", description = "Keys of authors.")
    private List<String> keys = List.of();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why; it is kept with the decision.")
    private String reason = "";

    public MergeAuthorsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (OpenGraph open = graphOptions.openWithSchema(surroundings)) {
            Graph graph = open.graph();
            surroundings.out().println(Curation.sentence(new Curation(graph).merge(keys, reason)));
            PaperSettling.settle(graph, BoilerplatePapers.shipped(), new LoadReport(), surroundings.progress());
        }
        return ExitCode.OK;
    }
}
