package io.hinterland.ingest.load.settle;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import java.util.HashMap;
import java.util.Map;

/** How many listed models have a library or a tag. */
@FunctionalInterface
public interface MarkerCounts {

    /**
     * Returns the number of models with the library or the tag of this key; less where it is under
     * {@link MethodPaper#LEAST_MODELS}.
     */
    long models(String key);

    /** Returns the counts of a graph. */
    static MarkerCounts read(Graph graph) {
        Map<String, Long> models = new HashMap<>();
        graph.stream(
                CypherFile.read(MarkerCounts.class, "markers"),
                Map.of("least", MethodPaper.LEAST_MODELS),
                row -> models.merge(row.get("key").asString(), row.get("models").asLong(), Long::sum));
        return key -> models.getOrDefault(key, 0L);
    }
}
