package io.hinterland.ingest.load.upsert;

import io.hinterland.ingest.clean.model.ModelRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Records that are written together. Bounded in models and in edges, since one model may have thousands; a model that
 * alone has more than a batch may hold is a batch by itself.
 */
final class ModelBatch {

    static final int MOST_MODELS = 1_000;
    static final int MOST_EDGES = 20_000;

    private final Map<String, ModelRecord> records = new LinkedHashMap<>();
    private int edges;

    /** Returns whether the record fits into this batch. */
    boolean hasRoomFor(ModelRecord record) {
        return records.isEmpty()
                || records.size() < MOST_MODELS && edges + record.links().size() <= MOST_EDGES;
    }

    /** Adds a record; it takes the place of one of the same id. */
    void add(ModelRecord record) {
        edges += record.links().size();
        records.put(record.id().value(), record);
    }

    boolean contains(String id) {
        return records.containsKey(id);
    }

    /** Returns whether one transaction takes all of it; not so where one model alone has too many edges. */
    boolean isWithinBounds() {
        return edges <= MOST_EDGES;
    }

    boolean isEmpty() {
        return records.isEmpty();
    }

    List<ModelRecord> records() {
        return new ArrayList<>(records.values());
    }
}
