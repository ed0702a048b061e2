package io.hinterland.ingest.write;

import io.hinterland.graph.Graph;
import io.hinterland.ingest.model.ModelRecord;
import io.hinterland.ingest.report.LoadReport;
import io.hinterland.ingest.report.Place;
import io.hinterland.ingest.report.Rule;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** The records of one day on their way into the graph, gathered into batches. */
final class Listing {

    private final LocalDate day;
    private final ModelWriter writer;
    private final LoadReport report;
    private final SeenIds seen = new SeenIds();
    private final Set<String> writtenBefore = new HashSet<>();
    private ModelBatch batch = new ModelBatch();

    Listing(Graph graph, LocalDate day, LoadReport report) {
        this.day = day;
        this.writer = new ModelWriter(graph, day);
        this.report = report;
    }

    LocalDate day() {
        return day;
    }

    /** Returns whether the listing has a model. */
    boolean has(String id) {
        return seen.contains(id);
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
        Set<String> written = writer.write(batch);
        for (ModelRecord record : batch.records()) {
            String id = record.id().value();
            if (!writtenBefore.contains(id)) {
                count(written.contains(id));
            }
        }
        writtenBefore.clear();
        batch = new ModelBatch();
    }

    private void count(boolean written) {
        if (written) {
            report.countLoaded(1);
        } else {
            report.count(Rule.OLDER_RECORD);
        }
    }
}
