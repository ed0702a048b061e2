package io.hinterland.ingest.write;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.model.LinkProperty;
import io.hinterland.ingest.model.ModelRecord;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Writes models of one listing: a record replaces its model's properties and outgoing edges. Writing a record again
 * changes nothing. What only the whole network tells is settled afterwards; see {@code ingest.settle}.
 */
final class ModelWriter {

    private static final String UPSERT_MODELS = CypherFile.read(ModelWriter.class, "upsert-models");
    private static final String OUTGOING_EDGES = CypherFile.read(ModelWriter.class, "outgoing-edges");
    private static final String DELETE_EDGES = CypherFile.read(ModelWriter.class, "delete-edges");
    private static final String RESTATE_EDGES = CypherFile.read(ModelWriter.class, "restate-edges");

    private final Graph graph;
    private final LocalDate listing;

    ModelWriter(Graph graph, LocalDate listing) {
        this.graph = graph;
        this.listing = listing;
    }

    /**
     * Writes a batch in one transaction. Where one model has more new edges than a batch may hold, the rest of them
     * follow in transactions of their own.
     *
     * @return the ids of the models that were written; the graph knows the others from a newer listing
     */
    Set<String> write(ModelBatch batch) {
        Written written = graph.inWriteTransaction(transaction -> write(batch, transaction));
        for (List<EdgeChanges.Fresh> part : written.parts()) {
            graph.inWriteTransaction(transaction -> {
                LinkStatements.create(transaction, part);
                return true;
            });
        }
        return written.models();
    }

    /** @param parts edges that are still to be made */
    private record Written(Set<String> models, List<List<EdgeChanges.Fresh>> parts) {}

    private Written write(ModelBatch batch, TransactionContext transaction) {
        Set<String> current = upsert(batch, transaction);
        List<ModelRecord> records = batch.records().stream()
                .filter(record -> current.contains(record.id().value()))
                .toList();
        EdgeChanges changes = new EdgeChanges(records, outgoingEdges(current, transaction));
        if (!changes.stale().isEmpty()) {
            transaction.run(DELETE_EDGES, Map.of("edges", changes.stale())).consume();
        }
        restate(changes, transaction);
        List<List<EdgeChanges.Fresh>> parts = Parts.of(changes.fresh(), ModelBatch.MOST_EDGES);
        parts.stream().limit(1).forEach(part -> LinkStatements.create(transaction, part));
        return new Written(current, parts.stream().skip(1).toList());
    }

    private Set<String> upsert(ModelBatch batch, TransactionContext transaction) {
        List<Map<String, Object>> rows = batch.records().stream()
                .map(record -> Map.of("id", record.id().value(), "properties", record.properties()))
                .toList();
        return new HashSet<>(transaction
                .run(UPSERT_MODELS, Map.of("rows", rows, "listing", listing))
                .list(row -> row.get("id").asString()));
    }

    private static List<StandingEdge> outgoingEdges(Set<String> models, TransactionContext transaction) {
        return transaction
                .run(OUTGOING_EDGES, Map.of("models", List.copyOf(models)))
                .list(row -> new StandingEdge(
                        row.get("model").asString(),
                        row.get("type").asString(),
                        row.get("target").asString(),
                        stated(row.get("properties")),
                        row.get("edge").asString()));
    }

    private static Map<String, Object> stated(Value properties) {
        Map<String, Object> stated = new HashMap<>();
        for (String name : properties.keys()) {
            if (LinkProperty.isOne(name)) {
                stated.put(name, properties.get(name).asObject());
            }
        }
        return stated;
    }

    private static void restate(EdgeChanges changes, TransactionContext transaction) {
        List<Map<String, Object>> rows = changes.restated().stream()
                .map(edge -> Map.of("edge", edge.element(), "properties", edge.properties()))
                .toList();
        if (!rows.isEmpty()) {
            transaction.run(RESTATE_EDGES, Map.of("rows", rows)).consume();
        }
    }
}
