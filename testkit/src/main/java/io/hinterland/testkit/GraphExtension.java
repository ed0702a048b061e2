package io.hinterland.testkit;

import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphSchema;
import io.hinterland.graph.GraphSettings;
import io.hinterland.graph.local.ServerOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.testcontainers.DockerClientFactory;

/**
 * Gives tests a real Neo4j, with the schema of the network and nothing in it before each test:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final GraphExtension GRAPH = GraphExtension.local();
 * }</pre>
 *
 * <p>Where most tests of a class only read the same graph, it is loaded once, and again only after a test that wrote:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);
 * }</pre>
 *
 * <p>All classes of a test JVM share one server of each kind, so they must not run at the same time. The servers
 * outlive a run of JUnit, since a forked JVM is given its classes one by one, each as a run of its own. In a build by
 * Maven they outlive the JVM too, and the next one uses them.
 */
public final class GraphExtension
        implements BeforeAllCallback, BeforeEachCallback, ExecutionCondition, ParameterResolver {

    private static final Map<Kind, TestServer> SERVERS = new ConcurrentHashMap<>();

    /** They end with the JVM: to close one takes longer than most tests. */
    private static final Map<Kind, Driver> DRIVERS = new ConcurrentHashMap<>();

    private final Kind kind;
    private final Optional<Consumer<Graph>> content;
    private Set<Bookmark> loadedAt = Set.of();
    private @Nullable TestServer server;

    private enum Kind {
        LOCAL(() -> LocalTestServer.start("local", options -> options)),
        LOCAL_WITH_GRAPH_DATA_SCIENCE(() -> LocalTestServer.start("gds", ServerOptions::withGraphDataScience)),
        LOCAL_WITH_ACCELERATOR(() -> LocalTestServer.start("accelerator", ServerOptions::withAccelerator)),
        CONTAINER(ContainerTestServer::new);

        private final Supplier<TestServer> start;

        Kind(Supplier<TestServer> start) {
            this.start = start;
        }

        TestServer started() {
            TestServer server = start.get();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-test-server"));
            return server;
        }
    }

    private GraphExtension(Kind kind, Optional<Consumer<Graph>> content) {
        this.kind = kind;
        this.content = content;
    }

    private GraphExtension(Kind kind) {
        this(kind, Optional.empty());
    }

    /** Tests on the server that Hinterland starts as a process of its own. */
    public static GraphExtension local() {
        return new GraphExtension(Kind.LOCAL);
    }

    /** The same with the procedures of Neo4j Graph Data Science. */
    public static GraphExtension localWithGraphDataScience() {
        return new GraphExtension(Kind.LOCAL_WITH_GRAPH_DATA_SCIENCE);
    }

    /** The same with the procedures that count walks. */
    public static GraphExtension localWithAccelerator() {
        return new GraphExtension(Kind.LOCAL_WITH_ACCELERATOR);
    }

    /** Tests on a server in a container; skipped, and reported so, where no Docker engine runs. */
    public static GraphExtension container() {
        return new GraphExtension(Kind.CONTAINER);
    }

    /** Returns the same with what is loaded here before each test, for all that the tests can see. */
    public GraphExtension holding(Consumer<Graph> load) {
        return new GraphExtension(kind, Optional.of(load));
    }

    /** Returns the graph of the server. */
    public Graph graph() {
        return Optional.ofNullable(server)
                .orElseThrow(() -> new IllegalStateException("Register the extension in a static field"))
                .graph();
    }

    /** Returns how to reach the server, for tests that connect by themselves. */
    public GraphSettings settings() {
        return graph().settings();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (kind == Kind.CONTAINER && !DockerClientFactory.instance().isDockerAvailable()) {
            return ConditionEvaluationResult.disabled("no Docker engine runs here");
        }
        return ConditionEvaluationResult.enabled("the server can be started");
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        server = SERVERS.computeIfAbsent(kind, Kind::started);
        if (!indexes().containsAll(GraphSchema.names())) {
            GraphSchema.apply(graph());
        }
    }

    private List<String> indexes() {
        return graph().read(
                        "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name",
                        Map.of(),
                        row -> row.get("name").asString());
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (content.isPresent() && lastCommit().equals(loadedAt)) {
            return;
        }
        graph().writeAutoCommitted("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS", Map.of());
        content.ifPresent(load -> {
            load.accept(graph());
            loadedAt = lastCommit();
        });
    }

    /** Returns what tells a state of the database from those before and after: a server marks even reads with it. */
    private Set<Bookmark> lastCommit() {
        Driver driver = DRIVERS.computeIfAbsent(kind, any -> driver());
        try (Session session = driver.session()) {
            session.run("RETURN 1").consume();
            return session.lastBookmarks();
        }
    }

    private Driver driver() {
        return GraphDatabase.driver(
                settings().uri(),
                AuthTokens.basic(settings().username(), settings().password()));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Graph.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return graph();
    }
}
