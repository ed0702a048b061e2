package io.hinterland.app.command;

import io.hinterland.api.ApiServer;
import io.hinterland.api.ApiSettings;
import io.hinterland.api.browser.BrowserSettings;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphSchema;
import io.hinterland.graph.access.GraphAddress;
import io.hinterland.graph.local.DataDirectory;
import io.hinterland.graph.local.LocalServer;
import io.hinterland.graph.local.ServedDirectories;
import io.hinterland.graph.local.ServerOptions;
import io.hinterland.schema.failure.HinterlandException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hinterland up}: everything running, on the sample where the graph is new, until it is told to stop. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = {
            "Starts Neo4j with Neo4j Browser, the HTTP API and the start page; Ctrl-C stops them.",
            "Loads the sample (15,156 models and the papers they cite) into an empty local database."
        },
        footer = {"", "Example: hinterland up --port 8081"})
public final class UpCommand implements Callable<Integer> {

    private static final String TRANSACTION_MEMORY = "256 MB";

    private final Surroundings surroundings;

    @Mixin
    private GraphOptions graphOptions = new GraphOptions();

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = ApiSettings.DEFAULT_HOST,
            description = "Address the API listens on. Default: ${DEFAULT-VALUE} (this machine only).")
    private String host = ApiSettings.DEFAULT_HOST;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Port of the API and the start page; 0 for any free port. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--browser-port",
            paramLabel = "PORT",
            defaultValue = "7474",
            description = "Port of Neo4j Browser; 0 for any free port. Default: ${DEFAULT-VALUE}.")
    private int browserPort;

    @Option(
            names = "--bolt-port",
            paramLabel = "PORT",
            defaultValue = "7687",
            description = "Port of Bolt; 0 for any free port. Default: ${DEFAULT-VALUE}.")
    private int boltPort;

    @Option(
            names = "--public-host",
            paramLabel = "NAME",
            description = "Additional host name for the API, for instance behind a proxy.")
    private List<String> publicHosts = List.of();

    @Option(names = "--empty", description = "Do not load the sample.")
    private boolean empty;

    @Option(
            names = "--accelerator",
            description = "Install procedures in the local server that count metapath walks in memory.")
    private boolean accelerator;

    @Option(
            names = "--graph-data-science",
            description =
                    "Install the procedures of Neo4j Graph Data Science in the local server, which then takes some"
                            + " seconds longer to start.")
    private boolean graphDataScience;

    @Option(
            names = "--cypher",
            description = "Let clients run Cypher that only reads, with POST /api/v1/cypher. A transaction of the local"
                    + " server then takes at most " + TRANSACTION_MEMORY + " of memory.")
    private boolean cypher;

    @Mixin
    private AccessOptions accessOptions = new AccessOptions();

    @Option(
            names = "--sample",
            description = "Also load the sample into the database of another server, if it is empty.")
    private boolean sample;

    @Option(
            names = "--history",
            description =
                    "Load the sample with the listings of the three days before, so that 'history' and 'query risers'"
                            + " have answers. Takes about a minute more, and an empty database.")
    private boolean history;

    @Option(
            names = "--neo4j-browser",
            paramLabel = "URL",
            description = "Address of the Neo4j Browser of another server, for the link on the start page.")
    private Optional<URI> neo4jBrowser = Optional.empty();

    public UpCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        ApiSettings settings = accessOptions.applied(
                new ApiSettings(host, port == 0 ? FreePort.find() : port, Set.copyOf(publicHosts)).withCypher(cypher),
                surroundings);
        FreePort.require(settings.host(), settings.port());
        GraphAddress address = graphOptions.addressToServe(surroundings);
        if (address instanceof GraphAddress.Local local) {
            return onLocalServer(local, settings);
        }
        GraphAddress.Remote remote = (GraphAddress.Remote) address;
        try (Graph graph = Graph.connect(remote.settings())) {
            if (sample) {
                GraphSchema.apply(graph);
                loadSampleIfFits(graph);
            }
            ApiSettings linked = neo4jBrowser.map(settings::withBrowser).orElse(settings);
            serve(
                    ApiServer.start(graph, linked),
                    () -> "Neo4j          " + remote.settings(),
                    new CompletableFuture<>(),
                    UpCommand::beforeExit);
        }
        return ExitCode.OK;
    }

    /** What the API needs no graph for is done while Neo4j starts. */
    private int onLocalServer(GraphAddress.Local local, ApiSettings settings) throws Exception {
        surroundings.err().println("Starting Neo4j on " + local.directory() + " …");
        CompletableFuture<ApiServer.Prepared> api = CompletableFuture.supplyAsync(() -> ApiServer.prepare(settings));
        try {
            onLocalServer(local, settings, api);
        } finally {
            api.thenAccept(ApiServer.Prepared::close);
        }
        surroundings.remark("hinterland: Neo4j has ended by itself; its log is "
                + local.directory().serverLog() + ". To start it again, run 'hinterland up'.");
        return ExitCode.SOFTWARE;
    }

    private void onLocalServer(
            GraphAddress.Local local, ApiSettings settings, CompletableFuture<ApiServer.Prepared> prepared)
            throws Exception {
        try (LocalServer server =
                        LocalServer.start(local.directory(), serverOptions(settings.address(settings.port())));
                Graph graph = server.connect()) {
            GraphSchema.apply(graph);
            if (!empty) {
                loadSampleIfFits(graph);
            }
            tellOtherCommands(local.directory());
            serve(
                    prepared.join()
                            .serve(
                                    graph,
                                    settings.withBrowser(server.browser())
                                            .withKept(local.directory().kept())),
                    () -> browserLines(server),
                    server.ended(),
                    server::stopsAfter);
        }
    }

    private ServerOptions serverOptions(URI api) {
        Map<String, String> settings = new HashMap<>(BrowserSettings.of(api));
        if (cypher) {
            settings.put("db.memory.transaction.max", TRANSACTION_MEMORY.replace(" MB", "m"));
        }
        ServerOptions options =
                ServerOptions.standard().withPorts(boltPort, browserPort).withSettings(settings);
        ServerOptions accelerated = accelerator ? options.withAccelerator() : options;
        return graphDataScience ? accelerated.withGraphDataScience() : accelerated;
    }

    private void tellOtherCommands(DataDirectory directory) {
        try {
            new ServedDirectories(GraphOptions.standard(surroundings)).add(directory);
        } catch (HinterlandException unwritable) {
            surroundings
                    .err()
                    .println("Other commands find this graph only with --data " + directory + ": "
                            + unwritable.getMessage());
        }
    }

    private void loadSampleIfFits(Graph graph) {
        Optional<Sample> fitting = Sample.fitting(graph, history);
        fitting.ifPresent(found -> found.load(graph, surroundings));
        if (fitting.isEmpty() && history) {
            surroundings.remark("The history of the sample was not loaded, since the database is not empty;"
                    + " to load it, name a new directory with --data");
        }
    }

    /** Serves until the end. */
    private void serve(
            ApiServer server, Supplier<String> database, CompletableFuture<?> end, Consumer<Runnable> beforeExit)
            throws Exception {
        try (ApiServer api = server) {
            beforeExit.accept(api::close);
            surroundings.out().printf("""

                    Hinterland is up; Ctrl-C stops it.

                      Start page     %1$s/
                      API            %1$s%2$s/
                      %3$s

                    """, api.uri(), ApiServer.ROOT, database.get());
            surroundings.out().flush();
            end.get();
        }
    }

    private static void beforeExit(Runnable work) {
        Runtime.getRuntime().addShutdownHook(new Thread(work, "stop-api"));
    }

    private static String browserLines(LocalServer server) {
        server.awaitBrowser();
        return """
                Neo4j Browser  %s
                    connect to     %s
                    as             %s
                    password       %s""".formatted(
                        server.browser(),
                        server.settings().uri(),
                        server.settings().username(),
                        server.settings().password());
    }
}
