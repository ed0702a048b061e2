package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.load.identity.AuthorCuration;
import io.hinterland.ingest.load.paper.PaperSettling;
import java.util.Optional;
import picocli.CommandLine.Command;

/** A command that decides by hand who is who among authors. */
@Command(mixinStandardHelpOptions = true)
abstract class AuthorDecision extends DecisionCommand {

    AuthorDecision(Surroundings surroundings) {
        super(surroundings);
    }

    /** Returns what was decided, as people read it. */
    abstract String decide(AuthorCuration curation);

    @Override
    final String decide(Graph graph) {
        return decide(new AuthorCuration(graph));
    }

    @Override
    final void settle(Graph graph, Surroundings around) {
        PaperSettling.settle(graph, Optional.empty(), new LoadReport(), around.progress());
    }
}
