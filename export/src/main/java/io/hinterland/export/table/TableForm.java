package io.hinterland.export.table;

import io.hinterland.schema.Property;
import io.hinterland.schema.Worded;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** In which form a table is written. */
public enum TableForm implements Worded {
    /** As RFC 4180 has it, with the names of the columns in the first line. */
    CSV,
    /** A JSON object for each row, each in a line of its own. */
    NDJSON,
    /** A Parquet file, for DuckDB, pandas, Polars, Spark. */
    PARQUET;

    /**
     * Begins a table of this form. The bytes go to the stream, which stays open; those of Parquet when the writer is
     * closed.
     *
     * @throws IOException if it cannot be written
     */
    public TableWriter begin(List<Property> columns, OutputStream out) throws IOException {
        return switch (this) {
            case CSV -> new CsvTable(columns, out);
            case NDJSON -> new NdjsonTable(columns, out);
            case PARQUET -> new ParquetTable(columns, out);
        };
    }
}
