package io.hinterland.testkit;

import io.hinterland.graph.Graph;
import io.hinterland.graph.local.DataDirectory;
import io.hinterland.graph.local.LocalServer;
import io.hinterland.graph.local.ServerMemory;
import io.hinterland.graph.local.ServerOptions;
import java.util.function.UnaryOperator;

/** The server that Hinterland itself starts, on a data directory that is gone afterwards. */
final class LocalTestServer implements TestServer {

    private final TemporaryDirectory directory = TemporaryDirectory.create();
    private final LocalServer server;
    private final Graph graph;

    LocalTestServer(UnaryOperator<ServerOptions> wanted) {
        ServerOptions options = ServerOptions.standard().withMemory(new ServerMemory(768, 128));
        server = LocalServer.start(new DataDirectory(directory.path()), wanted.apply(options));
        graph = server.connect();
    }

    @Override
    public Graph graph() {
        return graph;
    }

    @Override
    public void close() {
        graph.close();
        server.close();
        directory.close();
    }
}
