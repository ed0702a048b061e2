package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.ingest.author.Curation;
import io.hinterland.ingest.paper.PaperSettling;
import io.hinterland.ingest.report.LoadReport;
import io.hinterland.ingest.settle.BoilerplatePapers;
import io.hinterland.schema.identity.ArxivId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland authors split}. */
@Command(
        name = "split",
        mixinStandardHelpOptions = true,
        description = {"Says that some papers of an author are another person's."})
public final class SplitAuthorCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private GraphOptions graphOptions = new GraphOptions();

    @Parameters(index = "0", paramLabel = "KEY", description = "The key of the author.")
    private String key = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "PAPER",
            description = "arXiv ids of the other person's papers.")
    private List<String> papers = List.of();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why; it is kept with the decision.")
    private String reason = "";

    public SplitAuthorCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (OpenGraph open = graphOptions.openWithSchema(surroundings)) {
            Graph graph = open.graph();
            Set<String> ids = papers.stream()
                    .map(paper -> ArxivId.parseReference(paper).value())
                    .collect(Collectors.toSet());
            surroundings.out().println(Curation.sentence(new Curation(graph).split(key, ids, reason)));
            PaperSettling.settle(graph, BoilerplatePapers.shipped(), new LoadReport(), surroundings.progress());
        }
        return ExitCode.OK;
    }
}
