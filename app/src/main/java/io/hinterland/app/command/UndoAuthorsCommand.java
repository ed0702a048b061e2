package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.ingest.author.Curation;
import io.hinterland.ingest.paper.PaperSettling;
import io.hinterland.ingest.report.LoadReport;
import io.hinterland.ingest.settle.BoilerplatePapers;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hinterland authors undo}. */
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        description = {"Takes a decision back; the evidence counts again."})
public final class UndoAuthorsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private GraphOptions graphOptions = new GraphOptions();

    @Parameters(paramLabel = "ID", description = "The number of the decision.")
    private String id = "";

    public UndoAuthorsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (OpenGraph open = graphOptions.openWithSchema(surroundings)) {
            Graph graph = open.graph();
            new Curation(graph).undo(id);
            PaperSettling.settle(graph, BoilerplatePapers.shipped(), new LoadReport(), surroundings.progress());
        }
        return ExitCode.OK;
    }
}
