package io.hinterland.bench.measure;

import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphSchema;
import io.hinterland.graph.local.DataDirectory;
import io.hinterland.graph.local.LocalServer;
import io.hinterland.graph.local.ServerOptions;
import java.io.IOException;

/** A database with its constraints and indexes, on a server of its own; its folder is thrown away afterwards. */
public final class FreshGraph implements AutoCloseable {

    private final ThrowawayFolder folder;
    private final LocalServer server;
    private final Graph graph;

    /** Starts on an empty database. */
    public FreshGraph() throws IOException {
        this(ThrowawayFolder.create());
    }

    /** @param folder a data directory */
    FreshGraph(ThrowawayFolder folder) {
        this.folder = folder;
        server = LocalServer.start(new DataDirectory(folder.path()), ServerOptions.standard());
        graph = server.connect();
        GraphSchema.apply(graph);
    }

    ProcessorTime processors() {
        return new ProcessorTime(server.processId());
    }

    public Graph graph() {
        return graph;
    }

    /** Stops the server and returns the folder with its database, which is not thrown away then. */
    ThrowawayFolder keep() {
        graph.close();
        server.close();
        return folder;
    }

    @Override
    public void close() throws IOException {
        keep().close();
    }
}
