package io.hinterland.graph.access;

import io.hinterland.graph.GraphSettings;
import io.hinterland.graph.local.DataDirectory;
import java.util.Map;
import java.util.Optional;

/** Where the graph is: on a data directory of this machine, or on a server that others run. */
public sealed interface GraphAddress {

    /** The graph of a data directory, whose server is started where none runs. */
    record Local(DataDirectory directory) implements GraphAddress {}

    /** The graph of a server that runs elsewhere. */
    record Remote(GraphSettings settings) implements GraphAddress {}

    /**
     * Returns the server that {@code NEO4J_URI} names, else the data directory.
     *
     * @throws io.hinterland.schema.failure.InvalidInputException if the variables do not make an address
     */
    static GraphAddress of(Map<String, String> environment, DataDirectory directory) {
        Optional<GraphAddress> remote =
                GraphSettings.fromEnvironment(environment).map(Remote::new);
        return remote.orElseGet(() -> new Local(directory));
    }
}
