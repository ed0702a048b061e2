package io.hinterland.export.table;

import io.hinterland.schema.Property;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * A table as Parquet, which DuckDB writes. Rows are kept in a database on the disk until the table is complete, since
 * Parquet has the rows of a group by columns; one thread keeps their order, and so the same bytes for the same rows.
 */
final class ParquetTable implements TableWriter {

    private final OutputStream out;
    private final Path folder;
    private final DuckDBConnection connection;
    private final DuckDBAppender appender;

    ParquetTable(List<Property> columns, OutputStream out) throws IOException {
        this.out = out;
        this.folder = Files.createTempDirectory("hinterland-parquet");
        try {
            connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("rows.db"))
                    .unwrap(DuckDBConnection.class);
            run("SET threads = 1; SET memory_limit = '256MB'");
            run("CREATE TABLE rows ("
                    + columns.stream().map(ParquetTable::column).collect(Collectors.joining(", ")) + ")");
            appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "rows");
        } catch (SQLException failure) {
            throw new IOException("Cannot write Parquet in " + folder + ": " + failure.getMessage(), failure);
        }
    }

    private static String column(Property column) {
        String type =
                switch (column.type()) {
                    case TEXT -> "VARCHAR";
                    case TEXTS -> "VARCHAR[]";
                    case WHOLE_NUMBER -> "BIGINT";
                    case NUMBER -> "DOUBLE";
                    case TRUTH -> "BOOLEAN";
                    case DAY -> "DATE";
                    case MOMENT -> "TIMESTAMP";
                };
        return '"' + column.name() + "\" " + type;
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        try {
            appender.beginRow();
            for (Object cell : cells) {
                append(cell);
            }
            appender.endRow();
        } catch (SQLException failure) {
            throw new IOException("Cannot write a row of Parquet: " + failure.getMessage(), failure);
        }
    }

    private void append(@Nullable Object cell) throws SQLException {
        if (cell == null) {
            appender.appendNull();
        } else if (cell instanceof Long whole) {
            appender.append(whole);
        } else if (cell instanceof Double number) {
            appender.append(number);
        } else if (cell instanceof Boolean truth) {
            appender.append(truth);
        } else if (cell instanceof LocalDate day) {
            appender.append(day);
        } else if (cell instanceof ZonedDateTime moment) {
            appender.append(moment.withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime());
        } else if (cell instanceof Collection<?> list) {
            appender.append(list);
        } else {
            appender.append(cell.toString());
        }
    }

    @Override
    public void close() throws IOException {
        Path file = folder.resolve("rows.parquet");
        try (connection) {
            appender.close();
            run("COPY rows TO '" + file.toString().replace("'", "''") + "' (FORMAT parquet, COMPRESSION zstd)");
            Files.copy(file, out);
        } catch (SQLException failure) {
            throw new IOException("Cannot write Parquet: " + failure.getMessage(), failure);
        } finally {
            for (String name : List.of("rows.parquet", "rows.db", "rows.db.wal", "")) {
                Files.deleteIfExists(folder.resolve(name));
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
