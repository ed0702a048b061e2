package io.hinterland.ingest.write;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.model.ModelRecord;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.TransactionContext;

/**
 * Writes models of one listing: a record replaces its model's properties and outgoing edges. Writing a record again
 * changes nothing. What only the whole network tells is settled afterwards; see {@code ingest.settle}.
 */
final class ModelWriter {

    private static final String UPSERT_MODELS = CypherFile.read(ModelWriter.class, "upsert-models");
    private static final String OUTGOING_EDGES = CypherFile.read(ModelWriter.class, "outgoing-edges");
    private static final String DELETE_EDGES = CypherFile.read(ModelWriter.class, "delete-edges");
    private static final String RESPELL_EDGES = CypherFile.read(ModelWriter.class, "respell-edges");

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
        respell(changes, transaction);
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
                        row.get("printedName").asString(),
                        row.get("edge").asString()));
    }

    private static void respell(EdgeChanges changes, TransactionContext transaction) {
        List<Map<String, Object>> rows =
                changes.respelled().stream().map(ModelWriter::respelled).toList();
        if (!rows.isEmpty()) {
            transaction.run(RESPELL_EDGES, Map.of("rows", rows)).consume();
        }
    }

    private static Map<String, Object> respelled(EdgeChanges.Respelled edge) {
        Map<String, Object> row = new HashMap<>();
        row.put("edge", edge.element());
        // Null takes the property away.
        row.put("printedName", edge.link().isSpelledOtherwise() ? edge.link().printedName() : null);
        return row;
    }
}
