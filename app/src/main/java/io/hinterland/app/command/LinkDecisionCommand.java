package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.load.link.LinkCuration;
import io.hinterland.ingest.load.settle.Settling;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A command that decides by hand on a link between a model and a paper; the graph follows at once. */
@Command(mixinStandardHelpOptions = true)
abstract class LinkDecisionCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private GraphOptions graphOptions = new GraphOptions();

    @Parameters(index = "0", paramLabel = "MODEL", description = "Id of the model.")
    String model = "";

    @Parameters(index = "1", paramLabel = "PAPER", description = "An arXiv id.")
    String paper = "";

    LinkDecisionCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Returns what was decided, as people read it. */
    abstract String decide(LinkCuration curation);

    @Override
    public final Integer call() {
        try (OpenGraph open = graphOptions.openWithSchema(surroundings)) {
            Graph graph = open.graph();
            surroundings.out().println(decide(new LinkCuration(graph)));
            new Settling(graph, Optional.empty(), surroundings.progress()).settlePapers(new LoadReport());
        }
        return ExitCode.OK;
    }
}
