package io.hinterland.graph.access;

import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphSchema;
import io.hinterland.graph.GraphVersion;
import io.hinterland.graph.local.LocalServer;
import io.hinterland.graph.local.ServerOptions;
import io.hinterland.schema.failure.UnavailableException;
import java.util.Optional;

/**
 * A graph for the time of one command. Where it lies on a data directory, the server that runs there is used, else one
 * is started on free ports, which closing stops again.
 */
public final class OpenGraph implements AutoCloseable {

    private final Graph graph;
    private final Runnable leaveServer;
    private Optional<GraphVersion> version = Optional.empty();

    private OpenGraph(Graph graph, Runnable leaveServer) {
        this.graph = graph;
        this.leaveServer = leaveServer;
    }

    /**
     * Opens a graph to be read.
     *
     * @throws UnavailableException if there is no graph, no server answers, none can be started, or a newer program
     *     made the graph
     */
    public static OpenGraph open(GraphAddress address) {
        OpenGraph open = openOfAnyVersion(address);
        try {
            open.version().requireKnown();
            return open;
        } catch (RuntimeException failure) {
            open.close();
            throw failure;
        }
    }

    /**
     * Opens a graph to be examined, whatever its version.
     *
     * @throws UnavailableException if there is no graph, no server answers, or none can be started
     */
    public static OpenGraph openOfAnyVersion(GraphAddress address) {
        refuseMissing(address);
        return openAny(address);
    }

    /** Opens a graph that is there, to change it, so that it has the constraints and indexes of the network. */
    public static OpenGraph openToChange(GraphAddress address) {
        refuseMissing(address);
        return openWithSchema(address);
    }

    /** Opens a graph to load into it, and makes a local one where there is none. */
    public static OpenGraph openWithSchema(GraphAddress address) {
        OpenGraph open = openAny(address);
        try {
            GraphSchema.apply(open.graph());
            return open;
        } catch (RuntimeException failure) {
            open.close();
            throw failure;
        }
    }

    /** An answer from a database that was made for the question would be a wrong one. */
    private static void refuseMissing(GraphAddress address) {
        if (address instanceof GraphAddress.Local local && !local.directory().hasDatabase()) {
            throw new UnavailableException("There is no graph in " + local.directory()
                    + ", and no server runs there; create one with 'hinterland up', which loads the sample, or with"
                    + " 'hinterland load models FILE', or name another directory with --data");
        }
    }

    private static OpenGraph openAny(GraphAddress address) {
        // Java 17 has no switch over sealed types.
        if (address instanceof GraphAddress.Remote remote) {
            return new OpenGraph(Graph.connect(remote.settings()), () -> {});
        }
        return joined(LocalServer.join(((GraphAddress.Local) address).directory(), ServerOptions.standard()));
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

    /** Returns the version of the graph, as it is when first asked for. */
    public GraphVersion version() {
        GraphVersion known = version.orElseGet(() -> GraphVersion.of(graph));
        version = Optional.of(known);
        return known;
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
