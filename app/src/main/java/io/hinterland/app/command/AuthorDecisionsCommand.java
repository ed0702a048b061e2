package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.ingest.author.Curation;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code hinterland authors decisions}. */
@Command(
        name = "decisions",
        mixinStandardHelpOptions = true,
        description = {"Lists what was decided by hand."})
public final class AuthorDecisionsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private GraphOptions graphOptions = new GraphOptions();

    public AuthorDecisionsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (OpenGraph open = graphOptions.openWithSchema(surroundings)) {
            Graph graph = open.graph();
            new Curation(graph)
                    .decisions()
                    .forEach(decision -> surroundings.out().println(Curation.sentence(decision)));
        }
        return ExitCode.OK;
    }
}
