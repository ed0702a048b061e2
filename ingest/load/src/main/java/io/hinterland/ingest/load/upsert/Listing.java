package io.hinterland.ingest.load.upsert;

import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.model.ModelRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.load.settle.NetworkChanges;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The records of one day on their way into the graph, gathered into batches. */
final class Listing {

    private final ListingDay day;
    private final ModelWriter writer;
    private final LoadReport report;
    private final SeenIds seen = new SeenIds();
    private final Set<String> writtenBefore = new HashSet<>();
    private final Map<ModelChange.Outcome, Long> counts = new EnumMap<>(ModelChange.Outcome.class);
    private ModelBatch batch = new ModelBatch();

    Listing(Graph graph, ListingDay day, NetworkChanges network, LoadReport report) {
        this.day = day;
        this.writer = new ModelWriter(graph, day, network);
        this.report = report;
    }

    ListingDay day() {
        return day;
    }

    /** Returns whether the listing has a model. */
    boolean has(String id) {
        return seen.contains(id);
    }

    /** Returns how many models the listing has. */
    long size() {
        return seen.size();
    }

    /** Adds a record, which replaces one of the same id. */
    void add(ModelRecord record, Place place) {
        String id = record.id().value();
        if (!seen.add(id)) {
            report.count(Rule.REPEATED_RECORD, place, id);
            if (!batch.contains(id)) {
                writtenBefore.add(id);
            }
        }
        if (!batch.hasRoomFor(record)) {
            write();
        }
        batch.add(record);
    }

    /** Writes what was added and is not written yet. */
    void write() {
        if (batch.isEmpty()) {
            return;
        }
        writer.write(batch).forEach((id, outcome) -> {
            if (!writtenBefore.contains(id)) {
                counts.merge(outcome, 1L, Long::sum);
            }
        });
        writtenBefore.clear();
        batch = new ModelBatch();
    }

    /** Returns how many models had this outcome so far, each counted once. */
    long count(ModelChange.Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }
}
