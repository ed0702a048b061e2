package io.hinterland.ingest.load.upsert;

import io.hinterland.graph.CypherFile;
import io.hinterland.ingest.load.history.Counters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * What the graph says of a model that was listed at some time.
 *
 * @param listed false for one that is gone
 * @param lastSeen as it is stored; see {@link ListingDay#lastSeen}
 * @param contentHash of the record that the model and its edges were written from, counters left out; absent where they
 *     were not all written
 */
record StoredModel(
        String id,
        boolean listed,
        LocalDate firstSeen,
        LocalDate lastSeen,
        Optional<Long> contentHash,
        Counters counters) {

    private static final String STANDING_MODELS = CypherFile.read(StoredModel.class, "standing-models");

    /** Returns those of the models that were ever listed, by their ids; placeholders are not among them. */
    static Map<String, StoredModel> read(TransactionContext transaction, List<String> ids) {
        return transaction.run(STANDING_MODELS, Map.of("ids", ids)).stream()
                .map(StoredModel::of)
                .collect(Collectors.toMap(StoredModel::id, Function.identity()));
    }

    private static StoredModel of(Record row) {
        return new StoredModel(
                row.get("id").asString(),
                row.get("listed").asBoolean(),
                row.get("firstSeen").asLocalDate(),
                row.get("lastSeen").asLocalDate(),
                number(row.get("contentHash")),
                new Counters(
                        number(row.get("downloads")),
                        number(row.get("downloadsAllTime")),
                        number(row.get("likes")),
                        number(row.get("trending"))));
    }

    private static Optional<Long> number(Value value) {
        return value.isNull() ? Optional.empty() : Optional.of(value.asLong());
    }
}
