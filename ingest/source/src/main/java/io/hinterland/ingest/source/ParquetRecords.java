package io.hinterland.ingest.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.hinterland.ingest.clean.record.JsonRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The records of a table in Parquet; the place of each is its row, from 1. */
final class ParquetRecords extends LookAhead {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final OpenedSource content;
    private final ParquetRows table;
    private final TableColumns columns;
    private final ResultSet rows;
    private final LoadReport report;
    private long row;

    private ParquetRecords(OpenedSource content, ParquetRows table, TableColumns columns, LoadReport report)
            throws SQLException {
        this.content = content;
        this.table = table;
        this.report = report;
        this.columns = columns;
        rows = table.rows(columns);
        columns.noteUnread(content.name(), report);
    }

    /** Starts to read; a file that is damaged or has no column of ids is reported and has no records. */
    static Records of(OpenedSource content, RecordKind kind, LoadReport report) {
        try {
            return of(content, ParquetRows.open(content), kind, report);
        } catch (SQLException damaged) {
            report.fault(Place.whole(content.name()), damage(damaged));
        } catch (IOException unreadable) {
            report.fault(Place.whole(content.name()), ReadFailure.sentence(unreadable));
        }
        return new EmptyRecords(content);
    }

    private static Records of(OpenedSource content, ParquetRows table, RecordKind kind, LoadReport report)
            throws SQLException {
        TableColumns columns = TableColumns.of(kind, table.names());
        if (columns.hasId()) {
            return new ParquetRecords(content, table, columns, report);
        }
        table.close();
        report.fault(
                Place.whole(content.name()),
                "a table of " + kind.word() + " has a column " + kind.ids() + "; the columns of this one are: "
                        + columns.shown());
        return new EmptyRecords(content);
    }

    private static String damage(SQLException damaged) {
        String all = String.valueOf(damaged.getMessage());
        String inner = all.substring(Math.max(0, all.lastIndexOf("Error: "))).replaceFirst("Error: ", "");
        return "the Parquet data is damaged or was cut off ("
                + inner.strip().lines().findFirst().orElse("unknown") + ")";
    }

    @Override
    public long bytesRead() {
        if (table.size() == Source.UNKNOWN_SIZE) {
            return content.bytesRead();
        }
        boolean isWhole = hasEnded() || table.count() == 0;
        return isWhole ? table.size() : (long) ((double) table.size() * row / table.count());
    }

    @Override
    protected Optional<JsonRecord> read() {
        try {
            while (rows.next()) {
                row++;
                Optional<JsonRecord> record = record(rows.getString(1));
                if (record.isPresent()) {
                    return record;
                }
            }
        } catch (SQLException damaged) {
            report.fault(place(), damage(damaged) + "; the rows up to here are loaded");
        }
        if (row == 0) {
            report.fault(place(), "it has no rows");
        }
        return Optional.empty();
    }

    private Optional<JsonRecord> record(String text) {
        report.countRead();
        try {
            JsonNode cells = MAPPER.readTree(text);
            return Optional.of(new JsonRecord(
                    place(),
                    columns.record(position -> cells.path(columns.names().get(position)))));
        } catch (JsonProcessingException broken) {
            report.reject(place(), BrokenJson.reason(broken));
            return Optional.empty();
        }
    }

    private Place place() {
        return new Place(content.name(), row);
    }

    @Override
    public void close() {
        try {
            table.close();
        } catch (SQLException failure) {
            throw new UncheckedIOException(new IOException(failure));
        } finally {
            content.close();
        }
    }

    /** No records, since the content is unusable as a whole. */
    private record EmptyRecords(OpenedSource content) implements Records {

        @Override
        public long bytesRead() {
            return content.bytesRead();
        }

        @Override
        public boolean hasNext() {
            return false;
        }

        @Override
        public JsonRecord next() {
            throw new NoSuchElementException();
        }

        @Override
        public void close() {
            content.close();
        }
    }
}
