package io.hinterland.testkit;

import io.hinterland.graph.Graph;
import io.hinterland.graph.local.DataDirectory;
import io.hinterland.graph.local.LocalServer;
import io.hinterland.graph.local.ServerMemory;
import io.hinterland.graph.local.ServerOptions;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The server that Hinterland itself starts, on a data directory that is gone afterwards. */
final class LocalTestServer implements TestServer {

    /** A plan is kept when a graph is emptied and loaded again: the toy hub alone takes seconds to plan. */
    static final ServerOptions OPTIONS = ServerOptions.standard()
            .withMemory(new ServerMemory(768, 128))
            .withSettings(Map.of("dbms.cypher.min_replan_interval", "1h"));

    private final LocalServer server;
    private final Graph graph;
    private final Runnable afterwards;

    private LocalTestServer(LocalServer server, Runnable afterwards) {
        this.server = server;
        this.graph = server.connect();
        this.afterwards = afterwards;
    }

    /** Returns one that is kept for the next test JVM of the same build, else one for this JVM alone. */
    static LocalTestServer start(String kind, UnaryOperator<ServerOptions> wanted) {
        return KeptServer.lease(kind)
                .map(kept -> new LocalTestServer(kept.join(wanted.apply(OPTIONS)), kept::release))
                .orElseGet(() -> startOwn(wanted.apply(OPTIONS)));
    }

    private static LocalTestServer startOwn(ServerOptions options) {
        TemporaryDirectory directory = TemporaryDirectory.create();
        LocalServer server = LocalServer.start(new DataDirectory(directory.path()), options);
        return new LocalTestServer(server, directory::close);
    }

    @Override
    public Graph graph() {
        return graph;
    }

    @Override
    public void close() {
        graph.close();
        server.close();
        afterwards.run();
    }
}
