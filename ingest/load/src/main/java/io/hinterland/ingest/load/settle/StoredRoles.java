package io.hinterland.ingest.load.settle;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Value;

/**
 * The papers that people added to those that come with Hinterland. The graph keeps them, so that whatever settles it
 * later, with or without the file, decides by the same ones.
 */
public final class StoredRoles {

    private static final String READ = CypherFile.read(StoredRoles.class, "stored-roles");
    private static final String STORE = CypherFile.read(StoredRoles.class, "store-roles");

    private StoredRoles() {}

    /** Stores added papers in place of those that the graph has. */
    public static void store(Graph graph, PaperRoles added) {
        graph.write(STORE, Map.of("lines", added.lines()));
    }

    /**
     * Returns the papers by which a graph is settled: those that come with Hinterland, and those that were added.
     *
     * @param added in place of those that the graph has, if given; they are stored
     */
    static PaperRoles of(Graph graph, Optional<PaperRoles> added) {
        added.ifPresent(roles -> store(graph, roles));
        return graph.readFirst(READ, Map.of(), row -> row.get("lines").asList(Value::asString))
                .map(lines -> PaperRoles.shipped().with(stored(lines)))
                .orElseGet(PaperRoles::shipped);
    }

    private static PaperRoles stored(List<String> lines) {
        return PaperRoles.parse("the roles stored in the graph", String.join("\n", lines));
    }
}
