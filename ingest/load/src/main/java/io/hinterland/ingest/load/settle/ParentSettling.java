package io.hinterland.ingest.load.settle;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;

/**
 * Leads lineage edges to the model that their record means, as {@link ParentMeanings} tells it; what the record wrote
 * stands on the edge, so that another listing may tell otherwise.
 */
final class ParentSettling {

    private static final Place LISTING = Place.whole("the graph");
    private static final String UNLISTED_PARENTS =
            CypherTemplate.read(ParentSettling.class, "unlisted-parents").render(HubEdgeType.LINEAGE);
    private static final String UNLISTED_PARENTS_OF =
            CypherTemplate.read(ParentSettling.class, "unlisted-parents-of").render(HubEdgeType.LINEAGE);
    private static final String UNLISTED_PARENTS_AMONG =
            CypherTemplate.read(ParentSettling.class, "unlisted-parents-among").render(HubEdgeType.LINEAGE);
    private static final String MODELS_ALIKE = CypherFile.read(ParentSettling.class, "models-alike");
    private static final String LISTED_IDS = CypherFile.read(ParentSettling.class, "listed-ids");
    private static final CypherTemplate LEAD = CypherTemplate.read(ParentSettling.class, "lead-parents");

    private record Edge(String child, String type, String parent, String written) {

        static Edge of(Record row) {
            return new Edge(
                    row.get("child").asString(),
                    row.get("type").asString(),
                    row.get("parent").asString(),
                    row.get("written").asString());
        }

        String text() {
            return child + " → " + written;
        }

        Map<String, Object> row(String meant) {
            return Map.of(
                    "child", child,
                    "parent", parent,
                    "written", written,
                    "meant", meant,
                    "fresh", HubNodeType.MODEL.initialProperties(meant, meant));
        }
    }

    private final Graph graph;
    private final List<Edge> edges = new ArrayList<>();
    private final Set<String> folded = new HashSet<>();

    private ParentSettling(Graph graph) {
        this.graph = graph;
    }

    /** Returns the models that named themselves in another case, and so lost an edge. */
    static Set<String> settle(Graph graph, NetworkChanges changes, LoadReport report) {
        ParentSettling parents = new ParentSettling(graph);
        parents.read(UNLISTED_PARENTS, Map.of());
        ParentMeanings meanings = parents.meanings();
        if (!parents.edges.isEmpty()) {
            graph.stream(
                    LISTED_IDS, Map.of(), row -> meanings.take(row.get("id").asString()));
        }
        return parents.lead(meanings, changes, report);
    }

    /**
     * Settles only the edges that may mean another model since something has changed: those of some models, and those
     * whose record names a model that is listed or gone since.
     */
    static Set<String> settle(Graph graph, Set<String> children, NetworkChanges changes, LoadReport report) {
        ParentSettling parents = new ParentSettling(graph);
        parents.read(UNLISTED_PARENTS_OF, Map.of("models", List.copyOf(children)));
        parents.edges.forEach(edge -> parents.folded.add(ParentMeanings.folded(edge.written())));
        Set<String> others = new HashSet<>();
        changes.listedOrGone().forEach(id -> others.add(ParentMeanings.folded(id)));
        parents.folded.addAll(others);
        List<String> listed = new ArrayList<>();
        List<String> alike = new ArrayList<>();
        parents.alike(listed, alike);
        alike.removeIf(id -> !others.contains(ParentMeanings.folded(id)));
        parents.read(UNLISTED_PARENTS_AMONG, Map.of("models", alike));
        ParentMeanings meanings = parents.meanings();
        listed.forEach(meanings::take);
        return parents.lead(meanings, changes, report);
    }

    private void alike(List<String> listed, List<String> all) {
        if (folded.isEmpty()) {
            return;
        }
        graph.stream(MODELS_ALIKE, Map.of("folded", List.copyOf(folded)), row -> {
            String id = row.get("id").asString();
            all.add(id);
            if (row.get("listed").asBoolean(false)) {
                listed.add(id);
            }
        });
    }

    private void read(String statement, Map<String, ?> parameters) {
        graph.stream(statement, parameters, row -> edges.add(Edge.of(row)));
    }

    private ParentMeanings meanings() {
        return new ParentMeanings(edges.stream().map(Edge::written).collect(Collectors.toSet()));
    }

    private Set<String> lead(ParentMeanings meanings, NetworkChanges changes, LoadReport report) {
        List<Edge> all = edges.stream()
                .distinct()
                .sorted(Comparator.comparing(Edge::written))
                .toList();
        Set<String> ofThemselves = tell(all, meanings, report);
        List<Edge> led = all.stream()
                .filter(edge -> !meanings.meant(edge.written()).equals(edge.parent()))
                .toList();
        led.forEach(edge -> {
            HubEdgeType type = HubEdgeType.valueOf(edge.type());
            String meant = meanings.meant(edge.written());
            changes.removed(type, edge.child(), edge.parent(), edge.written());
            changes.added(type, edge.child(), meant, edge.written());
        });
        lead(graph, led, meanings);
        return ofThemselves;
    }

    private static Set<String> tell(List<Edge> edges, ParentMeanings meanings, LoadReport report) {
        Set<String> ofThemselves = new HashSet<>();
        for (Edge edge : edges) {
            String meant = meanings.meant(edge.written());
            if (meant.equals(edge.child())) {
                report.count(Rule.SELF_PARENT, LISTING, edge.text());
                ofThemselves.add(edge.child());
            } else if (!meant.equals(edge.written())) {
                report.count(Rule.PARENT_IN_ANOTHER_CASE, LISTING, edge.text());
            } else if (meanings.isAmbiguous(edge.written())) {
                report.count(Rule.AMBIGUOUS_PARENT, LISTING, edge.text());
            }
        }
        return ofThemselves;
    }

    private static void lead(Graph graph, List<Edge> edges, ParentMeanings meanings) {
        for (HubEdgeType type : HubEdgeType.values()) {
            List<Map<String, Object>> rows = edges.stream()
                    .filter(edge -> edge.type().equals(type.name()))
                    .map(edge -> edge.row(meanings.meant(edge.written())))
                    .toList();
            if (!rows.isEmpty()) {
                graph.write(LEAD.render(type), Map.of("rows", rows));
            }
        }
    }
}
