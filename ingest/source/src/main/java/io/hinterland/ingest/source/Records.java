package io.hinterland.ingest.source;

import io.hinterland.ingest.clean.record.JsonRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import java.util.Iterator;

/**
 * The records of a source, one after the other, as the hub's API writes them, whatever the form of the source. Takes
 * the same memory however long the source is. What is broken is reported and passed over; a source that cannot be read,
 * or not to its end, is reported as well.
 */
public interface Records extends Iterator<JsonRecord>, AutoCloseable {

    /**
     * Opens a source of models, whose form the content tells: JSON, CSV or Parquet, plain or packed. One that cannot be
     * opened is reported and has no records.
     */
    static Records of(Source source, LoadReport report) {
        return of(source, RecordKind.MODELS, report);
    }

    /** Opens a source of papers in any of these forms. */
    static Records ofPapers(Source source, LoadReport report) {
        return of(source, RecordKind.PAPERS, report);
    }

    private static Records of(Source source, RecordKind kind, LoadReport report) {
        OpenedSource content = OpenedSource.open(source, report);
        return switch (ListingFormat.of(content.head(), kind)) {
            case JSON -> new JsonRecords(content, kind, report);
            case CSV -> CsvRecords.of(content, kind, report);
            case PARQUET -> ParquetRecords.of(content, kind, report);
            case FOREIGN -> new ForeignContent(content, report);
        };
    }

    /** Returns how many bytes of the source, as it is stored, were read so far. */
    long bytesRead();

    @Override
    void close();
}
