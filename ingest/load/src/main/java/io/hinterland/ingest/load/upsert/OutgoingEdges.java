package io.hinterland.ingest.load.upsert;

import io.hinterland.graph.CypherFile;
import io.hinterland.ingest.load.history.ModelYears;
import io.hinterland.schema.HubEdgeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.TransactionContext;

/** The edges that leave models, as they stand in the graph: read, fixed, and taken away and remembered. */
final class OutgoingEdges {

    private static final String OUTGOING_EDGES = CypherFile.read(OutgoingEdges.class, "outgoing-edges");
    private static final String DELETE_EDGES = CypherFile.read(OutgoingEdges.class, "delete-edges");
    private static final String RESTATE_EDGES = CypherFile.read(OutgoingEdges.class, "restate-edges");

    /** Ranges follow from the counters, whose history is kept. */
    private static final Set<String> FORGOTTEN =
            Set.of(HubEdgeType.IN_DOWNLOAD_RANGE.name(), HubEdgeType.IN_LIKE_RANGE.name());

    private final TransactionContext transaction;
    private final ListingDay listing;

    OutgoingEdges(TransactionContext transaction, ListingDay listing) {
        this.transaction = transaction;
        this.listing = listing;
    }

    List<StoredEdge> of(List<String> models) {
        return transaction.run(OUTGOING_EDGES, Map.of("models", models)).list(StoredEdge::of);
    }

    void restate(List<EdgeChanges.Restated> edges) {
        List<Map<String, Object>> rows = edges.stream()
                .map(edge -> Map.of("edge", edge.element(), "properties", edge.properties()))
                .toList();
        if (!rows.isEmpty()) {
            transaction.run(RESTATE_EDGES, Map.of("rows", rows)).consume();
        }
    }

    /** Takes edges away. Those that an earlier listing had are remembered. */
    void remove(Collection<StoredEdge> edges, Collection<StoredModel> models) {
        if (edges.isEmpty()) {
            return;
        }
        List<String> elements = edges.stream().map(StoredEdge::element).toList();
        transaction.run(DELETE_EDGES, Map.of("edges", elements)).consume();
        Map<String, StoredModel> byId = models.stream().collect(Collectors.toMap(StoredModel::id, Function.identity()));
        new ModelYears(transaction)
                .remember(edges.stream()
                        .flatMap(edge ->
                                Optional.ofNullable(byId.get(edge.model()))
                                        .flatMap(model -> remembered(edge, model))
                                        .stream())
                        .toList());
    }

    private Optional<ModelYears.RemovedEdge> remembered(StoredEdge edge, StoredModel model) {
        LocalDate firstSeen = edge.firstSeen().orElse(model.firstSeen());
        if (FORGOTTEN.contains(edge.type()) || !firstSeen.isBefore(listing.day())) {
            return Optional.empty();
        }
        return Optional.of(new ModelYears.RemovedEdge(
                edge.model(), edge.type(), edge.target(), firstSeen, listing.lastSeen(model), listing.day()));
    }
}
