package io.hinterland.graph.access;

import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphSchema;
import io.hinterland.graph.local.LocalServer;
import io.hinterland.graph.local.ServerOptions;

/**
 * A graph for the time of one command. Where it lies on a data directory, the server that runs there is used, else one
 * is started on free ports, which closing stops again.
 */
public final class OpenGraph implements AutoCloseable {

    private final Graph graph;
    private final Runnable leaveServer;

    private OpenGraph(Graph graph, Runnable leaveServer) {
        this.graph = graph;
        this.leaveServer = leaveServer;
    }

    /**
     * Opens a graph as it is.
     *
     * @throws io.hinterland.schema.failure.UnavailableException if no server answers, or none can be started
     */
    public static OpenGraph open(GraphAddress address) {
        // Java 17 has no switch over sealed types.
        if (address instanceof GraphAddress.Remote remote) {
            return new OpenGraph(Graph.connect(remote.settings()), () -> {});
        }
        return joined(LocalServer.join(((GraphAddress.Local) address).directory(), ServerOptions.standard()));
    }

    /** Opens a graph to write to it, so that it has the constraints and indexes of the network. */
    public static OpenGraph openWithSchema(GraphAddress address) {
        OpenGraph open = open(address);
        try {
            GraphSchema.apply(open.graph());
            return open;
        } catch (RuntimeException failure) {
            open.close();
            throw failure;
        }
    }

    private static OpenGraph joined(LocalServer server) {
        try {
            return new OpenGraph(server.connect(), server::close);
        } catch (RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    public Graph graph() {
        return graph;
    }

    @Override
    public void close() {
        try {
            graph.close();
        } finally {
            leaveServer.run();
        }
    }
}
