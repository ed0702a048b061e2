package io.hinterland.bench.program;

import io.hinterland.bench.measure.Latencies;
import io.hinterland.bench.measure.MachineDescription;
import io.hinterland.graph.Graph;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the API against the driver alone, from this process, and kept figures against figures that are not. */
@Command(
        name = "api",
        description = "Measures throughput and latencies of the API against the same questions to the same server by"
                + " the driver alone, and of kept figures against counting them.",
        mixinStandardHelpOptions = true)
public final class MeasureApi implements Callable<Integer> {

    @Mixin
    private Program program = new Program();

    @Option(names = "--clients", description = "Who ask at the same time (default: ${DEFAULT-VALUE}).")
    private int clients = 8;

    @Option(names = "--seconds", description = "Of each round (default: ${DEFAULT-VALUE}).")
    private int seconds = 5;

    @Option(names = "--rounds", description = "Of each question and way, in turn (default: ${DEFAULT-VALUE}).")
    private int rounds = 3;

    @Option(names = "--only", description = "Only questions whose words have this in them.")
    private String only = "";

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = command.commandLine().getOut();
        try (RunningProgram running = RunningProgram.start(program);
                ClientThreads asking = new ClientThreads(clients)) {
            running.await("/health");
            try (Graph graph = Graph.connect(running.database());
                    Driver driver = driver(running)) {
                out.printf(
                        Locale.ROOT,
                        "%s, %d clients, %d rounds of %d s; %s%n%n",
                        program.data(),
                        clients,
                        rounds,
                        seconds,
                        MachineDescription.description());
                questions(out, new ApiRounds(running, driver, asking, rounds, Duration.ofSeconds(seconds)), graph);
                figures(out, running, graph, asking);
            }
        }
        return 0;
    }

    private static Driver driver(RunningProgram running) throws Exception {
        var database = running.database();
        return GraphDatabase.driver(database.uri(), AuthTokens.basic(database.username(), database.password()));
    }

    private void questions(PrintWriter out, ApiRounds compared, Graph graph) throws Exception {
        out.println(
                "| question | API, answers/s | driver alone | ratio | rate | API, ms: p50 / p95 / p99 | driver alone |");
        out.println("|---|---|---|---|---|---|---|");
        for (ApiQuestion question : ApiQuestion.values()) {
            if (question.words().contains(only)) {
                List<String> values = question.values(graph);
                compared.requireSameAnswers(question, values);
                out.printf("| %s | %s |%n", question.words(), compared.cells(question, values));
                out.flush();
            }
        }
    }

    private void figures(PrintWriter out, RunningProgram running, Graph graph, ClientThreads asking) throws Exception {
        out.printf("%n| figures | kept, answers/s | counted each time | ratio |%n|---|---|---|---|%n");
        for (RepeatedFigures figures : RepeatedFigures.all()) {
            if (figures.path().contains(only)) {
                double counted = asking.throughput(
                        List.of(""), value -> figures.counting().accept(graph), Duration.ofSeconds(seconds));
                running.answer(figures.path());
                double kept = asking.throughput(List.of(figures.path()), running::take, Duration.ofSeconds(seconds));
                out.printf(
                        Locale.ROOT,
                        "| `%s` | %,.0f | %s | %,.0f |%n",
                        figures.path(),
                        kept,
                        Latencies.number(counted),
                        kept / counted);
                out.flush();
            }
        }
    }
}
