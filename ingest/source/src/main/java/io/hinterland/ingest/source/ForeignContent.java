package io.hinterland.ingest.source;

import io.hinterland.ingest.clean.record.JsonRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import java.util.Optional;

/** A source in no form that is read, which is reported; it has no records. */
final class ForeignContent extends LookAhead {

    private final OpenedSource content;

    ForeignContent(OpenedSource content, LoadReport report) {
        this.content = content;
        report.fault(
                Place.whole(content.name()),
                "is neither JSON, nor a table in CSV whose first line names its columns, nor Parquet");
    }

    @Override
    public long bytesRead() {
        return content.bytesRead();
    }

    @Override
    protected Optional<JsonRecord> read() {
        return Optional.empty();
    }

    @Override
    public void close() {
        content.close();
    }
}
