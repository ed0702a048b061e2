package io.hinterland.graph.local;

import io.hinterland.graph.Graph;
import java.util.Map;

/** What stands in the database of a data directory. */
final class ExistingGraph {

    private ExistingGraph() {}

    static boolean hasNodes(DataDirectory directory) {
        try (LocalServer server = LocalServer.join(directory, ServerOptions.standard());
                Graph graph = server.connect()) {
            return !graph.read("MATCH (n) RETURN 1 AS one LIMIT 1", Map.of(), row -> row)
                    .isEmpty();
        }
    }
}
