package io.hinterland.ingest.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.hinterland.ingest.clean.record.JsonRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The records of a table in CSV whose first line names the columns. */
final class CsvRecords extends LookAhead {

    /** A row larger than this is none; a quotation mark is not closed. */
    private static final int MOST_BYTES_OF_A_ROW = 16 << 20;

    private final OpenedSource content;
    private final LoadReport report;
    private final CsvRows rows;
    private final TableColumns columns;
    private boolean ended;

    private CsvRecords(OpenedSource content, CsvHeader header, RecordKind kind, LoadReport report) {
        this.content = content;
        this.report = report;
        Utf8Repair text = new Utf8Repair(content.bytes(), content.name(), report);
        rows = new CsvRows(new RecordWindow(text, MOST_BYTES_OF_A_ROW), header.delimiter());
        columns = TableColumns.of(kind, header.names());
        skipHeader(header);
    }

    /** Starts to read; a table without a column of ids is reported and has no records. */
    static CsvRecords of(OpenedSource content, RecordKind kind, LoadReport report) {
        String head = new String(content.head(), StandardCharsets.UTF_8);
        return new CsvRecords(content, CsvHeader.of(head).orElseThrow(), kind, report);
    }

    private void skipHeader(CsvHeader header) {
        if (columns.hasId()) {
            row();
            rows.expect(header.names().size());
            columns.noteUnread(content.name(), report);
        } else {
            ended = true;
            report.fault(
                    new Place(content.name(), 1),
                    "a table of " + columns.kind().word()
                            + " begins with a line that names its columns, among them "
                            + columns.kind().ids()
                            + "; here it reads: " + columns.shown());
        }
    }

    @Override
    public long bytesRead() {
        return content.bytesRead();
    }

    @Override
    protected Optional<JsonRecord> read() {
        while (!ended) {
            Optional<CsvRows.Row> row = row();
            if (row.isPresent()) {
                report.countRead();
                return row.map(this::record);
            }
        }
        return Optional.empty();
    }

    private Optional<CsvRows.Row> row() {
        try {
            Optional<CsvRows.Row> row = rows.next();
            ended = row.isEmpty();
            return row;
        } catch (CsvRows.BrokenRowException broken) {
            report.countRead();
            report.reject(new Place(content.name(), broken.line()), broken.getMessage());
        } catch (IOException unreadable) {
            report.fault(new Place(content.name(), rows.line()), ReadFailure.sentence(unreadable));
            ended = true;
        }
        return Optional.empty();
    }

    private JsonRecord record(CsvRows.Row row) {
        List<String> cells = row.cells();
        return new JsonRecord(
                new Place(content.name(), row.line()), columns.record(position -> cell(cells.get(position))));
    }

    private static JsonNode cell(String text) {
        return text.isEmpty() ? NullNode.getInstance() : TextNode.valueOf(text);
    }

    @Override
    public void close() {
        content.close();
    }
}
