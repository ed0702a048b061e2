package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.graph.access.OpenGraph;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** A command that decides by hand on what was inferred; the graph follows at once. */
@Command(mixinStandardHelpOptions = true)
abstract class DecisionCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private GraphOptions graphOptions = new GraphOptions();

    DecisionCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Keeps the decision. Returns it as people read it. */
    abstract String decide(Graph graph);

    /** Settles what follows from the decision. */
    abstract void settle(Graph graph, Surroundings around);

    /** Opens the graph to change it. */
    OpenGraph open(GraphOptions options, Surroundings around) {
        return options.openToChange(around);
    }

    @Override
    public final Integer call() {
        try (OpenGraph open = open(graphOptions, surroundings)) {
            surroundings.out().println(decide(open.graph()));
            settle(open.graph(), surroundings);
        }
        return ExitCode.OK;
    }
}
