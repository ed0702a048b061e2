package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A command that brings data into a graph and prints the load report. */
@Command(mixinStandardHelpOptions = true)
abstract class GraphLoad implements Callable<Integer> {

    final Surroundings surroundings;

    @Mixin
    GraphOptions graphOptions = new GraphOptions();

    @Mixin
    LoadOutcome outcome = new LoadOutcome();

    GraphLoad(Surroundings surroundings) {
        this.surroundings = surroundings;
    }
}
