package io.hinterland.ingest.settle;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.schema.HubEdgeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * All lineage that listed models declare: the edges that stand in the graph, and those that were set aside.
 *
 * @param setAside the edges among them that the graph does not have at present
 */
record DeclaredLineage(Numbers models, List<LineageEdge> edges, Set<LineageEdge> setAside) {

    private static final String STANDING =
            CypherTemplate.read(DeclaredLineage.class, "lineage").render(HubEdgeType.LINEAGE);
    private static final String SET_ASIDE = CypherFile.read(DeclaredLineage.class, "lineage-set-aside");
    private static final String CREATED = CypherFile.read(DeclaredLineage.class, "created");

    static DeclaredLineage read(Graph graph) {
        Numbers models = new Numbers();
        List<LineageEdge> edges = new ArrayList<>();
        graph.stream(
                STANDING,
                Map.of(),
                row -> edges.add(new LineageEdge(
                        models.of(row.get("child").asString()),
                        models.of(row.get("parent").asString()),
                        SetAside.relation(row.get("type").asString()))));
        Set<LineageEdge> setAside = new HashSet<>();
        graph.stream(SET_ASIDE, Map.of(), row -> {
            int child = models.of(row.get("child").asString());
            for (String text : row.get("setAside").asList(value -> value.asString())) {
                SetAside declared = SetAside.parse(text);
                setAside.add(new LineageEdge(child, models.of(declared.parent()), declared.relation()));
            }
        });
        edges.forEach(setAside::remove);
        edges.addAll(setAside);
        return new DeclaredLineage(models, edges, setAside);
    }

    /** Returns the edges that close cycles, of which the less believable goes first. */
    Set<LineageEdge> closingCycles(Graph graph) {
        List<LineageEdge> core = CyclicCore.of(models.size(), edges);
        return CycleBreaking.dropped(core, new LeastBelievable(created(graph, core), models::name));
    }

    private Map<Integer, Long> created(Graph graph, List<LineageEdge> core) {
        Set<String> asked = new TreeSet<>();
        core.stream()
                .flatMapToInt(edge -> IntStream.of(edge.child(), edge.parent()))
                .forEach(model -> asked.add(models.name(model)));
        Map<Integer, Long> created = new HashMap<>();
        if (!asked.isEmpty()) {
            graph.stream(
                    CREATED,
                    Map.of("models", List.copyOf(asked)),
                    row -> created.put(
                            models.of(row.get("id").asString()),
                            row.get("created").asLong()));
        }
        return created;
    }
}
