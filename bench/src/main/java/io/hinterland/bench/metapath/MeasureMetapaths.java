package io.hinterland.bench.metapath;

import io.hinterland.bench.measure.Latencies;
import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphSchema;
import io.hinterland.graph.GraphSettings;
import io.hinterland.graph.local.DataDirectory;
import io.hinterland.graph.local.LocalServer;
import io.hinterland.graph.local.ServerOptions;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Times metapaths on a graph that was loaded before. */
@Command(
        name = "metapaths",
        description =
                "Times walk counts and scores over named metapaths on a loaded graph: compiled Cypher, the procedure,"
                        + " the plain Cypher pattern, and sparse products in Java as the floor.",
        mixinStandardHelpOptions = true)
public final class MeasureMetapaths implements Callable<Integer> {

    @Option(names = "--data", required = true, description = "The data directory of the graph.")
    private Path data = Path.of("");

    @Option(names = "--sources", description = "Sources a metapath (default: ${DEFAULT-VALUE}).")
    private int sources = 10;

    @Option(names = "--plain", description = "Sources of the plain pattern (default: ${DEFAULT-VALUE}).")
    private int plain = 2;

    @Option(
            names = "--runs",
            description =
                    "Runs from each source, fewer of compiled Cypher where it takes long (default: ${DEFAULT-VALUE}).")
    private int runs = 5;

    @Option(names = "--cap", description = "Seconds after which a query is called off (default: ${DEFAULT-VALUE}).")
    private int cap = 60;

    @Option(names = "--only", description = "Only metapaths whose name has this in it.")
    private String only = "";

    @Option(
            names = "--scores",
            description = "Measure PathSim, HeteSim, path count, DWPC and random walks in place of walk counts.")
    private boolean scores;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        ServerOptions options = ServerOptions.standard().withAccelerator();
        try (LocalServer server = LocalServer.start(new DataDirectory(data), options);
                Graph graph = Graph.connect(capped(server.settings()))) {
            GraphSchema.apply(graph);
            print(graph, options);
        }
        return 0;
    }

    private GraphSettings capped(GraphSettings settings) {
        return new GraphSettings(
                settings.uri(), settings.username(), settings.password(), settings.database(), Duration.ofSeconds(cap));
    }

    private void print(Graph graph, ServerOptions options) {
        PrintWriter out = command.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "%,d models, %,d edges; server's heap %d MiB, page cache %d MiB%n%n",
                number(graph, "MATCH (m:Model) WHERE m.listed RETURN count(*) AS number"),
                number(graph, "MATCH ()-[r]->() RETURN count(r) AS number"),
                options.memory().heap(),
                options.memory().pageCache());
        List<NamedMetapath> metapaths = NamedMetapath.all().stream()
                .filter(named -> named.name().contains(only))
                .toList();
        out.println("A round trip, RETURN 1 in a transaction of its own, takes " + roundTrip(graph)
                + " ms (median / 95th" + " percentile).\n");
        TheoreticalFloor floor = new TheoreticalFloor(graph);
        TimedProgress progress = new TimedProgress(command.commandLine().getErr());
        if (scores) {
            new ScoreMeasurement(graph, floor, sources, runs, progress).run(metapaths, out);
        } else {
            new WalkMeasurement(graph, floor, sources, plain, runs, cap, progress).run(metapaths, out);
            HeldMatrices.print(graph, out);
        }
        out.flush();
    }

    /** What every answer takes beside its work. */
    private static String roundTrip(Graph graph) {
        Latencies latencies = new Latencies();
        for (int run = 0; run < 500; run++) {
            latencies.time(() -> graph.read("RETURN 1", Map.of(), row -> row));
        }
        return latencies.latest(200).cells();
    }

    private static long number(Graph graph, String cypher) {
        return graph.readFirst(cypher, Map.of(), row -> row.get("number").asLong())
                .orElse(0L);
    }
}
