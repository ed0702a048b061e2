package io.hinterland.ingest.load.settle;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import java.util.HashMap;
import java.util.Map;

/** The libraries and tags of a graph that many models have. */
final class GraphMarkers {

    private static final String MARKERS = CypherFile.read(GraphMarkers.class, "markers");

    private GraphMarkers() {}

    static Markers read(Graph graph) {
        Map<String, Long> models = new HashMap<>();
        graph.stream(
                MARKERS,
                Map.of("least", MethodPaper.LEAST_MODELS),
                row -> models.merge(row.get("key").asString(), row.get("models").asLong(), Long::sum));
        return key -> models.getOrDefault(key, 0L);
    }
}
