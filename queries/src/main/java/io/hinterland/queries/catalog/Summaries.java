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
                Columns.text(row, "owner"),
                Columns.text(row, "kind"),
                Columns.text(row, "library"),
                Columns.text(row, "pipeline"),
                Columns.number(row, "downloads"),
                Columns.number(row, "likes"),
                Columns.instant(row, "createdAt"),
                Columns.instant(row, "lastModified"),
                Columns.text(row, "gated"),
                Columns.number(row, "parameters"),
                row.get("listed").asBoolean());
    }

    /** Returns the paper of a row with columns {@code arxivId}, {@code title}, {@code year} and {@code published}. */
    static PaperSummary paper(Record row) {
        return new PaperSummary(
                row.get("arxivId").asString(),
                Columns.text(row, "title"),
                Columns.integer(row, "year"),
                Columns.date(row, "published"));
    }
}
