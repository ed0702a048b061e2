package io.hinterland.ingest.source;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.record.JsonRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;

/**
 * The JSON objects of a source, one after the other: the elements of an array, or one per line, plain, gzip, zstd or
 * zip, which the content tells. Takes the same memory however long the source is. What is broken is reported and passed
 * over, and reading goes on where the next record begins; a source that cannot be read, or not to its end, is reported
 * as well.
 */
public final class JsonRecords extends LookAhead {

    /** A record larger than this is none that a hub wrote. */
    private static final int MOST_BYTES_OF_A_RECORD = 64 << 20;

    private final OpenedSource content;
    private final RecordKind kind;
    private final LoadReport report;
    private final RecordWindow window;
    private final RecordReader reader;
    private Iterator<JsonNode> rows = Collections.emptyIterator();
    private Place placeOfRows;

    /** Opens the source; one that cannot be opened is reported and has no records. */
    public JsonRecords(Source source, LoadReport report) {
        this(OpenedSource.open(source, report), RecordKind.MODELS, report);
    }

    JsonRecords(OpenedSource content, RecordKind kind, LoadReport report) {
        this.content = content;
        this.kind = kind;
        this.report = report;
        window = new RecordWindow(new Utf8Repair(content.bytes(), content.name(), report), MOST_BYTES_OF_A_RECORD);
        reader = new RecordReader(content.name(), window, report);
        placeOfRows = reader.place();
    }

    @Override
    public long bytesRead() {
        return content.bytesRead();
    }

    @Override
    protected Optional<JsonRecord> read() {
        if (rows.hasNext()) {
            report.countRead();
            return Optional.of(new JsonRecord(placeOfRows, rows.next()));
        }
        try {
            return content.isUnreadable() ? Optional.empty() : reader.next().flatMap(this::firstOf);
        } catch (IOException unreadable) {
            report.fault(reader.place(), ReadFailure.sentence(unreadable));
            return Optional.empty();
        }
    }

    /** The record itself, or the first of those that a whole table in one object holds. */
    private Optional<JsonRecord> firstOf(JsonRecord record) {
        Optional<Iterator<JsonNode>> table = DataFrame.rows(kind, record.json());
        if (table.isEmpty() || !table.get().hasNext()) {
            return Optional.of(record);
        }
        rows = table.get();
        placeOfRows = record.place();
        return Optional.of(new JsonRecord(record.place(), rows.next()));
    }

    @Override
    public void close() {
        content.close();
    }
}
