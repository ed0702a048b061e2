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

    private ParentSettling() {}

    /** Returns the models that named themselves in another case, and so lost an edge. */
    static Set<String> settle(Graph graph, LoadReport report) {
        List<Edge> edges = new ArrayList<>();
        graph.stream(UNLISTED_PARENTS, Map.of(), row -> edges.add(Edge.of(row)));
        if (edges.isEmpty()) {
            return Set.of();
        }
        ParentMeanings meanings =
                new ParentMeanings(edges.stream().map(Edge::written).collect(Collectors.toSet()));
        graph.stream(LISTED_IDS, Map.of(), row -> meanings.take(row.get("id").asString()));
        edges.sort(Comparator.comparing(Edge::written));
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
        lead(
                graph,
                edges.stream()
                        .filter(edge -> !meanings.meant(edge.written()).equals(edge.parent()))
                        .toList(),
                meanings);
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
