package io.hinterland.app.command;

import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.app.terminal.Truncation;
import io.hinterland.graph.Graph;
import io.hinterland.graph.access.OpenGraph;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/**
 * A command that asks a graph one question and prints the answer.
 *
 * @param <A> the answer, as the API gives it
 */
@Command(mixinStandardHelpOptions = true)
abstract class GraphQuestion<A> implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private GraphOptions graphOptions = new GraphOptions();

    @Mixin
    private FormatOption output = new FormatOption();

    GraphQuestion(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Returns what is asked of the graph.
     *
     * @throws io.hinterland.schema.failure.InvalidInputException if the input is bad, before a server is started for it
     */
    abstract Function<Graph, A> question();

    abstract PrintedAnswer printed(A answer);

    /** Returns whether the answer is written into the graph as well. */
    boolean isKept() {
        return false;
    }

    /**
     * Returns what an answer lacks because it is limited.
     *
     * @param graph that it came from, which tells how much there is
     */
    Optional<Truncation> truncation(A answer, Graph graph) {
        return Optional.empty();
    }

    /** Returns the exit status of a command whose answer is a verdict; of others it is that of success. */
    int exitStatus(A answer) {
        return ExitCode.OK;
    }

    @Override
    public final Integer call() {
        Function<Graph, A> question = question();
        try (OpenGraph open = isKept() ? graphOptions.openWithSchema(surroundings) : graphOptions.open(surroundings)) {
            A answer = question.apply(open.graph());
            output.print(printed(answer), truncation(answer, open.graph()).map(Truncation::sentence), surroundings);
            return exitStatus(answer);
        }
    }

    /** Returns how many rows are asked for: those that people read are limited, those for programs only on demand. */
    final int limit(Optional<Integer> given, int usual, int most) {
        return given.orElse(output.isForPrograms() ? most : usual);
    }
}
