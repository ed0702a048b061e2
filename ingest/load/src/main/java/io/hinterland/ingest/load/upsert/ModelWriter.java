package io.hinterland.ingest.load.upsert;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.model.ModelRecord;
import io.hinterland.ingest.load.history.ModelYears;
import io.hinterland.ingest.load.settle.NetworkChanges;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.neo4j.driver.TransactionContext;

/**
 * Writes models of one listing: a record that says something new replaces its model's properties and outgoing edges,
 * and what it replaces is remembered. One that brings other counters replaces these alone, and one that the graph has
 * already costs no write. What only the whole network tells is settled afterwards; see {@code load.settle}.
 */
final class ModelWriter {

    private static final String UPSERT_MODELS = CypherFile.read(ModelWriter.class, "upsert-models");
    private static final String FINISH_MODELS = CypherFile.read(ModelWriter.class, "finish-models");
    private static final String RECOUNT_MODELS = CypherFile.read(ModelWriter.class, "recount-models");
    private static final String MARK_SEEN = CypherFile.read(ModelWriter.class, "mark-seen");
    private static final String MARK_SEEN_EARLIER = CypherFile.read(ModelWriter.class, "mark-seen-earlier");

    private final Graph graph;
    private final ListingDay listing;
    private final NetworkChanges network;

    /** @param network where what changes is told */
    ModelWriter(Graph graph, ListingDay listing, NetworkChanges network) {
        this.graph = graph;
        this.listing = listing;
        this.network = network;
    }

    /**
     * Writes a batch in one transaction. Where one model has more new edges than a batch may hold, the rest of them
     * follow in transactions of their own, and only the last one says that the model is whole.
     *
     * @return what became of each record, by the model's id
     */
    Map<String, ModelChange.Outcome> write(ModelBatch batch) {
        network.begin();
        Written written = graph.inWriteTransaction(transaction -> write(batch, transaction));
        for (List<EdgeChanges.Fresh> part : written.parts()) {
            graph.inWriteTransaction(transaction -> {
                LinkStatements.create(transaction, part, listing.day());
                return true;
            });
        }
        if (!batch.isWithinBounds() && listing.goneSince().isEmpty()) {
            finish(written.changes());
        }
        tell(written);
        Map<String, ModelChange.Outcome> outcomes = new HashMap<>();
        written.changes().forEach(change -> outcomes.put(change.id(), change.counted()));
        return outcomes;
    }

    /** @param parts edges that are still to be made */
    private record Written(
            List<ModelChange> changes, Optional<EdgeChanges> edges, List<List<EdgeChanges.Fresh>> parts) {}

    private void tell(Written written) {
        for (ModelChange change : written.changes()) {
            if (change.outcome().isWritten() && !change.isRecount()) {
                network.model(change.id());
            }
            if (change.outcome() == ModelChange.Outcome.ADDED) {
                network.listedOrGone(change.id());
            }
        }
        written.edges().ifPresent(edges -> edges.tell(network));
    }

    private Written write(ModelBatch batch, TransactionContext transaction) {
        List<ModelRecord> records = batch.records();
        Map<String, StoredModel> standing = StoredModel.read(
                transaction, records.stream().map(record -> record.id().value()).toList());
        List<ModelChange> changes = records.stream()
                .map(record -> ModelChange.of(
                        record, Optional.ofNullable(standing.get(record.id().value())), listing))
                .toList();
        mark(transaction, MARK_SEEN, changes, ModelChange::isSighting);
        remember(transaction, changes);
        recount(transaction, changes);
        List<ModelChange> written = changes.stream()
                .filter(change -> change.outcome().isWritten() && !change.isRecount())
                .toList();
        if (written.isEmpty()) {
            return new Written(changes, Optional.empty(), List.of());
        }
        upsert(transaction, written, batch.isWithinBounds());
        if (listing.goneSince().isPresent()) {
            return new Written(changes, Optional.empty(), List.of());
        }
        EdgeChanges edges = edges(transaction, written);
        List<List<EdgeChanges.Fresh>> parts = parts(edges.fresh());
        parts.stream().limit(1).forEach(part -> LinkStatements.create(transaction, part, listing.day()));
        return new Written(changes, Optional.of(edges), parts.stream().skip(1).toList());
    }

    private void mark(
            TransactionContext transaction, String statement, List<ModelChange> changes, Predicate<ModelChange> which) {
        List<String> ids = changes.stream().filter(which).map(ModelChange::id).toList();
        if (!ids.isEmpty()) {
            transaction.run(statement, Map.of("ids", ids, "day", listing.day())).consume();
        }
    }

    private void remember(TransactionContext transaction, List<ModelChange> changes) {
        ModelYears years = new ModelYears(transaction);
        years.append(changes.stream()
                .filter(change -> change.outcome().isWritten())
                .flatMap(change -> change.counters().stream())
                .toList());
        years.prepend(changes.stream()
                .filter(ModelChange::isEarliest)
                .flatMap(change -> change.countersBefore().stream())
                .toList());
        mark(transaction, MARK_SEEN_EARLIER, changes, ModelChange::isEarliest);
    }

    private void recount(TransactionContext transaction, List<ModelChange> changes) {
        List<Map<String, Object>> rows = changes.stream()
                .filter(ModelChange::isRecount)
                .map(ModelChange::recount)
                .toList();
        if (!rows.isEmpty()) {
            transaction
                    .run(RECOUNT_MODELS, Map.of("rows", rows, "day", listing.day()))
                    .consume();
        }
    }

    private static void upsert(TransactionContext transaction, List<ModelChange> changes, boolean whole) {
        List<Map<String, Object>> rows =
                changes.stream().map(change -> change.properties(whole)).toList();
        transaction.run(UPSERT_MODELS, Map.of("rows", rows)).consume();
    }

    /** Takes stale edges away and fixes others; new ones are still to be made. */
    private EdgeChanges edges(TransactionContext transaction, List<ModelChange> written) {
        OutgoingEdges outgoing = new OutgoingEdges(transaction, listing);
        EdgeChanges changes = new EdgeChanges(
                written.stream().map(ModelChange::record).toList(),
                outgoing.of(written.stream().map(ModelChange::id).toList()));
        outgoing.remove(
                changes.stale(),
                written.stream().flatMap(change -> change.standing().stream()).toList());
        outgoing.restate(changes.restated());
        return changes;
    }

    /** Cuts edges so that each part fits into a transaction. */
    private static List<List<EdgeChanges.Fresh>> parts(List<EdgeChanges.Fresh> edges) {
        List<List<EdgeChanges.Fresh>> parts = new ArrayList<>();
        for (int start = 0; start < edges.size(); start += ModelBatch.MOST_EDGES) {
            parts.add(edges.subList(start, Math.min(start + ModelBatch.MOST_EDGES, edges.size())));
        }
        return parts;
    }

    private void finish(List<ModelChange> changes) {
        List<Map<String, Object>> rows = changes.stream()
                .filter(change -> change.outcome().isWritten())
                .map(change -> Map.<String, Object>of("id", change.id(), "contentHash", change.contentHash()))
                .toList();
        graph.write(FINISH_MODELS, Map.of("rows", rows));
    }
}
