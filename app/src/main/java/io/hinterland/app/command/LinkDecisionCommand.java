package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.load.link.LinkCuration;
import io.hinterland.ingest.load.settle.Settling;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A command that decides by hand on a link between a model and a paper. */
@Command(mixinStandardHelpOptions = true)
abstract class LinkDecisionCommand extends DecisionCommand {

    @Parameters(index = "0", paramLabel = "MODEL", description = "Id of the model.")
    String model = "";

    @Parameters(index = "1", paramLabel = "PAPER", description = "An arXiv id.")
    String paper = "";

    LinkDecisionCommand(Surroundings surroundings) {
        super(surroundings);
    }

    /** Returns what was decided, as people read it. */
    abstract String decide(LinkCuration curation);

    @Override
    final OpenGraph open(GraphOptions options, Surroundings around) {
        return options.openWithSchema(around);
    }

    @Override
    final String decide(Graph graph) {
        return decide(new LinkCuration(graph));
    }

    @Override
    final void settle(Graph graph, Surroundings around) {
        new Settling(graph, Optional.empty(), around.progress()).settlePapers(new LoadReport());
    }
}
