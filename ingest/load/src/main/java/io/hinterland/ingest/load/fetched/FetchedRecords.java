package io.hinterland.ingest.load.fetched;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.record.JsonRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.ingest.fetch.hub.HubRecord;
import io.hinterland.ingest.source.LookAhead;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Records that the Hub gave one by one. */
final class FetchedRecords extends LookAhead {

    private final Iterator<JsonNode> records;
    private final LoadReport report;

    FetchedRecords(List<JsonNode> records, LoadReport report) {
        this.records = records.iterator();
        this.report = report;
    }

    @Override
    protected Optional<JsonRecord> read() {
        if (!records.hasNext()) {
            return Optional.empty();
        }
        report.countRead();
        JsonNode record = records.next();
        return Optional.of(new JsonRecord(Place.whole("the Hub's " + HubRecord.id(record)), record));
    }

    @Override
    public long bytesRead() {
        return 0;
    }

    @Override
    public void close() {}
}
