package io.hinterland.queries.catalog;

import io.hinterland.graph.CypherFile;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * A model in a list.
 *
 * @param id id on the Hub; case-sensitive
 * @param owner account that publishes it, as shown; null for a bare name and for a model that is only named as a parent
 * @param kind base, finetune, quantized, adapter, merge, derived or undeclared; null for a model that is only named as
 *     a parent
 * @param library library that it works with
 * @param pipeline task that it is for
 * @param downloads downloads in the last thirty days; null if the listing has none
 * @param likes likes; null if the listing has none
 * @param createdAt when it was created on the Hub, UTC
 * @param lastModified when it was last changed on the Hub, UTC
 * @param gated none, unspecified, auto or manual: whether and how access must be requested
 * @param parameters number of its weights
 * @param listed false for a model that is gone, and for one that is only named as a parent
 */
public record ModelSummary(
        String id,
        Optional<String> owner,
        Optional<String> kind,
        Optional<String> library,
        Optional<String> pipeline,
        Optional<Long> downloads,
        Optional<Long> likes,
        Optional<Instant> createdAt,
        Optional<Instant> lastModified,
        Optional<String> gated,
        Optional<Long> parameters,
        boolean listed) {
    private static final String MODELS = CypherFile.read(ModelSummary.class, "model-summaries");

    /** Returns the models in the order of their ids. */
    static List<ModelSummary> read(TransactionContext transaction, List<String> ids) {
        return transaction.run(MODELS, Map.of("ids", ids)).list(ModelSummary::of);
    }

    private static ModelSummary of(Record row) {
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
}
