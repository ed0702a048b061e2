package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.load.identity.AuthorCuration;
import io.hinterland.ingest.load.paper.PaperSettling;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** A command that decides by hand who is who among authors; the graph follows at once. */
@Command(mixinStandardHelpOptions = true)
abstract class AuthorDecision implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private GraphOptions graphOptions = new GraphOptions();

    AuthorDecision(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Returns what was decided, as people read it. */
    abstract String decide(AuthorCuration curation);

    @Override
    public final Integer call() {
        try (OpenGraph open = graphOptions.openToChange(surroundings)) {
            Graph graph = open.graph();
            surroundings.out().println(decide(new AuthorCuration(graph)));
            PaperSettling.settle(graph, Optional.empty(), new LoadReport(), surroundings.progress());
        }
        return ExitCode.OK;
    }
}
