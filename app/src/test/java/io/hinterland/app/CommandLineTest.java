package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.GraphSettings;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A test of command lines against a server that NEO4J_URI names, with the toy hub on it. */
abstract class CommandLineTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    static CommandLineRun run(String... arguments) {
        return runWith(Map.of(), arguments);
    }

    /** Runs a command line in a terminal with lines of that width. */
    static CommandLineRun runInTerminal(int width, String... arguments) {
        return CommandLineRun.inTerminal(width, variables(), arguments);
    }

    static CommandLineRun runWith(Map<String, String> changes, String... arguments) {
        Map<String, String> variables = variables();
        variables.putAll(changes);
        return CommandLineRun.with(variables, arguments);
    }

    /** Runs a command line whose answer goes into a stream. */
    static CommandLineRun runInto(PrintStream out, String... arguments) {
        StringWriter err = new StringWriter();
        Surroundings surroundings = new Surroundings(
                variables(),
                new PrintWriter(out, true, StandardCharsets.UTF_8),
                new PrintWriter(err, true),
                false,
                Surroundings.UNLIMITED);
        int status = Hinterland.run(surroundings, arguments);
        return new CommandLineRun(status, "", err.toString());
    }

    private static Map<String, String> variables() {
        GraphSettings settings = GRAPH.settings();
        return new HashMap<>(Map.of(
                "NEO4J_URI", settings.uri().toString(),
                "NEO4J_USERNAME", settings.username(),
                "NEO4J_PASSWORD", settings.password()));
    }

    static void assertNoTrace(CommandLineRun run) {
        assertThat(run.out() + run.err()).doesNotContain("Exception", "\tat ", "io.hinterland.");
    }
}
