package io.hinterland.queries.catalog;

import io.hinterland.graph.CypherFile;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** How rows become the models and papers of lists. */
final class Summaries {

    private static final String MODELS = CypherFile.read(Summaries.class, "model-summaries");

    private Summaries() {}

    /** Returns the models in the order of their ids. */
    static List<ModelSummary> models(TransactionContext transaction, List<String> ids) {
        return transaction.run(MODELS, Map.of("ids", ids)).list(Summaries::model);
    }

    private static ModelSummary model(Record row) {
        return new ModelSummary(
                row.get("id").asString(),
                OptionalColumns.text(row, "owner"),
                OptionalColumns.text(row, "kind"),
                OptionalColumns.text(row, "library"),
                OptionalColumns.text(row, "pipeline"),
                OptionalColumns.number(row, "downloads"),
                OptionalColumns.number(row, "likes"),
                OptionalColumns.instant(row, "createdAt"),
                OptionalColumns.instant(row, "lastModified"),
                OptionalColumns.text(row, "gated"),
                OptionalColumns.number(row, "parameters"),
                row.get("listed").asBoolean());
    }

    /** Returns the paper of a row with columns {@code arxivId}, {@code title}, {@code year} and {@code published}. */
    static PaperSummary paper(Record row) {
        return new PaperSummary(
                row.get("arxivId").asString(),
                OptionalColumns.text(row, "title"),
                OptionalColumns.integer(row, "year"),
                OptionalColumns.date(row, "published"));
    }
}
