package io.hinterland.ingest.load.settle;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The libraries and tags that may tell that the template of a tool names a paper: those of the reviewed table, else
 * those that the data may show. Of all others of a model nothing needs to be known.
 */
final class MethodMarkers {

    private static final String LIKELY = CypherFile.read(MethodMarkers.class, "likely-markers");
    private static final String HAVING = CypherFile.read(MethodMarkers.class, "having-markers");
    private static final String SHOWN = CypherFile.read(MethodMarkers.class, "papers-of-methods");

    private final Graph graph;
    private final Map<String, Set<String>> ofPaper = new HashMap<>();
    private final Map<String, Long> models = new HashMap<>();
    private final Set<String> likely = new TreeSet<>();

    private MethodMarkers(Graph graph) {
        this.graph = graph;
    }

    static MethodMarkers read(Graph graph, PaperRoles roles) {
        MethodMarkers markers = new MethodMarkers(graph);
        graph.stream(LIKELY, MethodPaper.thresholds(), row -> {
            String paper = row.get("paper").asString();
            String key = row.get("key").asString();
            markers.likely.add(paper);
            markers.ofPaper.computeIfAbsent(paper, first -> new HashSet<>()).add(key);
            markers.models.put(key, row.get("models").asLong());
        });
        roles.methods().forEach((paper, keys) -> markers.ofPaper.put(paper.value(), keys));
        return markers;
    }

    MarkerCounts counts() {
        return key -> models.getOrDefault(key, 0L);
    }

    /** Returns the papers for which the data may show something else than before, whatever of them has changed. */
    Set<String> undecided() {
        Set<String> papers = new TreeSet<>(likely);
        graph.stream(
                SHOWN,
                Map.of("shown", MethodPaper.SHOWN),
                row -> papers.add(row.get("paper").asString()));
        return papers;
    }

    /** Returns which of these each model that cites a paper has, by paper and model, of all papers. */
    Map<String, Map<String, Set<String>>> having() {
        return having(ofPaper.keySet());
    }

    /** Returns the same of some papers. */
    Map<String, Map<String, Set<String>>> having(Collection<String> papers) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String paper : papers) {
            Set<String> markers = ofPaper.getOrDefault(paper, Set.of());
            if (!markers.isEmpty()) {
                rows.add(Map.of("paper", paper, "markers", List.copyOf(markers)));
            }
        }
        Map<String, Map<String, Set<String>>> having = new HashMap<>();
        if (!rows.isEmpty()) {
            graph.stream(HAVING, Map.of("rows", rows), row -> having.computeIfAbsent(
                            row.get("paper").asString(), first -> new HashMap<>())
                    .put(
                            row.get("model").asString(),
                            Set.copyOf(row.get("markers").asList(value -> value.asString()))));
        }
        return having;
    }
}
