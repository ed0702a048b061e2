package io.hinterland.ingest.load.upsert;

import io.hinterland.graph.CypherTemplate;
import io.hinterland.ingest.clean.model.ModelEdge;
import io.hinterland.schema.HubEdgeType;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.TransactionContext;

/** Makes edges that leave models, and the nodes they lead to where these are new. */
final class LinkStatements {

    private static final CypherTemplate LINK = CypherTemplate.read(LinkStatements.class, "link");

    private LinkStatements() {}

    /**
     * Makes the edges, none of which may stand in the graph yet. The models must.
     *
     * @param day the day of the listing
     */
    static void create(TransactionContext transaction, List<EdgeChanges.Fresh> edges, LocalDate day) {
        Map<HubEdgeType, List<Map<String, Object>>> rows = edges.stream()
                .collect(Collectors.groupingBy(
                        edge -> edge.link().type(),
                        () -> new EnumMap<>(HubEdgeType.class),
                        Collectors.mapping(LinkStatements::row, Collectors.toList())));
        rows.forEach((type, ofType) -> transaction
                .run(LINK.render(type), Map.of("rows", ofType, "day", day))
                .consume());
    }

    private static Map<String, Object> row(EdgeChanges.Fresh edge) {
        ModelEdge link = edge.link();
        return Map.of(
                "model", edge.model(),
                "target", link.target(),
                "fresh", link.type().target().initialProperties(link.target(), link.printedName()),
                "properties", link.stated());
    }
}
