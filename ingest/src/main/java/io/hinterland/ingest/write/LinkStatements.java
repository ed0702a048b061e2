package io.hinterland.ingest.write;

import io.hinterland.graph.CypherTemplate;
import io.hinterland.ingest.model.Link;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.value.CountRange;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;

/** Makes edges that leave models, and the nodes they lead to where these are new. */
final class LinkStatements {

    private static final CypherTemplate LINK = CypherTemplate.read(LinkStatements.class, "link");

    private LinkStatements() {}

    /** Makes the edges, none of which may stand in the graph yet. The models must. */
    static void create(TransactionContext transaction, List<EdgeChanges.Fresh> edges) {
        Map<HubEdgeType, List<Map<String, Object>>> rows = edges.stream()
                .collect(Collectors.groupingBy(
                        edge -> edge.link().type(),
                        () -> new EnumMap<>(HubEdgeType.class),
                        Collectors.mapping(LinkStatements::row, Collectors.toList())));
        rows.forEach((type, ofType) ->
                transaction.run(LINK.render(type), Map.of("rows", ofType)).consume());
    }

    private static Map<String, Object> row(EdgeChanges.Fresh edge) {
        Link link = edge.link();
        return Map.of(
                "model", edge.model(),
                "target", link.target(),
                "fresh", freshTarget(link),
                "properties", link.stated());
    }

    /** Returns what a target node holds when an edge is the first to name it. */
    private static Map<String, Object> freshTarget(Link link) {
        HubNodeType target = link.type().target();
        return switch (target) {
            case MODEL -> Map.of("listed", false);
            case PAPER -> Map.of("metadata", "missing");
            case DATASET -> Map.of();
            case DOWNLOAD_RANGE, LIKE_RANGE -> Map.of("order", order(link.target()));
            default -> Map.of("name", link.printedName());
        };
    }

    private static int order(String range) {
        return Stream.of(CountRange.values())
                .filter(candidate -> candidate.key().equals(range))
                .findFirst()
                .orElseThrow()
                .ordinal();
    }
}
