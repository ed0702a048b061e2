package io.hinterland.bench.measure;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.graph.checksum.GraphChecksum;
import io.hinterland.graph.local.DataDirectory;
import io.hinterland.graph.local.LocalServer;
import io.hinterland.graph.local.ServerOptions;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What two graphs must have in common: the network, and all that is remembered of it.
 *
 * @param checksum of the network
 * @param remembered histories and snapshots, and when models and edges were seen; sorted
 */
record GraphState(String checksum, List<String> remembered) {

    private static final String REMEMBERED = CypherFile.read(GraphState.class, "remembered");

    /** Reads the graph of a data directory. */
    static GraphState of(Path directory) {
        try (LocalServer server = LocalServer.join(new DataDirectory(directory), ServerOptions.standard());
                Graph graph = server.connect()) {
            return of(graph);
        }
    }

    private static GraphState of(Graph graph) {
        List<String> lines = graph.read(
                REMEMBERED, Map.of(), row -> new TreeMap<>(row.get("remembered").asMap()).toString());
        return new GraphState(GraphChecksum.of(graph), lines.stream().sorted().toList());
    }

    /** Returns how another graph differs; nothing where it is the same. */
    Optional<String> difference(GraphState other) {
        if (equals(other)) {
            return Optional.empty();
        }
        if (!checksum.equals(other.checksum)) {
            return Optional.of("ANOTHER NETWORK, " + other.checksum);
        }
        return Optional.of("ANOTHER HISTORY: lacks " + first(remembered, other.remembered) + ", has "
                + first(other.remembered, remembered));
    }

    private static String first(List<String> lines, List<String> others) {
        Set<String> known = new HashSet<>(others);
        return lines.stream().filter(line -> !known.contains(line)).findFirst().orElse("nothing else");
    }
}
