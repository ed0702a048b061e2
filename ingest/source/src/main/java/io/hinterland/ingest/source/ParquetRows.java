package io.hinterland.ingest.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table in Parquet, read through DuckDB row by row, with {@value #MEMORY} of memory outside of the heap and nothing
 * fetched from a network.
 */
final class ParquetRows implements AutoCloseable {

    private static final String MEMORY = "512MB";
    private static final String THREADS = "2";

    /** Moments as the hub writes them; DuckDB's are in UTC, or without zone. */
    private static final String MOMENT = "strftime(%s, '%%Y-%%m-%%dT%%H:%%M:%%S.%%fZ')";

    private final TemporaryFolder scratch;
    private final Connection connection;
    private final String from;
    private final long size;
    private final Map<String, String> types = new LinkedHashMap<>();
    private long count;

    private ParquetRows(TemporaryFolder scratch, Path file, long size) throws SQLException {
        this.scratch = scratch;
        this.size = size;
        from = " FROM read_parquet('" + file.toAbsolutePath().toString().replace("'", "''")
                + "', binary_as_string = true, hive_partitioning = false)";
        connection = DriverManager.getConnection("jdbc:duckdb:", settings(scratch));
    }

    /**
     * Opens the table.
     *
     * @throws SQLException if it is damaged at its end, where Parquet describes its columns
     */
    static ParquetRows open(OpenedSource content) throws IOException, SQLException {
        TemporaryFolder scratch = TemporaryFolder.create();
        try {
            ParquetRows table = new ParquetRows(scratch, file(content, scratch), content.size());
            table.describe();
            return table;
        } catch (IOException | SQLException failure) {
            scratch.close();
            throw failure;
        }
    }

    /** Parquet is read from its end, so what is packed, or no file, becomes one; so does a name that is a pattern. */
    private static Path file(OpenedSource content, TemporaryFolder scratch) throws IOException {
        if (content.file().isPresent() && !content.name().matches(".*[*?\\[{].*")) {
            return content.file().get();
        }
        Path copy = scratch.directory().resolve("table.parquet");
        Files.copy(content.bytes(), copy);
        return copy;
    }

    private static Properties settings(TemporaryFolder scratch) {
        Properties settings = new Properties();
        settings.setProperty("jdbc_stream_results", "true");
        settings.setProperty("memory_limit", MEMORY);
        settings.setProperty("threads", THREADS);
        settings.setProperty(
                "temp_directory", scratch.directory().resolve("spilled").toString());
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        return settings;
    }

    private void describe() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet columns = statement.executeQuery("DESCRIBE SELECT *" + from)) {
                while (columns.next()) {
                    types.put(columns.getString("column_name"), columns.getString("column_type"));
                }
            }
            try (ResultSet counted = statement.executeQuery("SELECT count(*)" + from)) {
                count = counted.next() ? counted.getLong(1) : 0;
            }
        } catch (SQLException damaged) {
            connection.close();
            throw damaged;
        }
    }

    /** Returns the names of the columns in their order. */
    List<String> names() {
        return List.copyOf(types.keySet());
    }

    /** Returns how many rows there are. */
    long count() {
        return count;
    }

    /** Returns the size of the source in bytes, as it is stored. */
    long size() {
        return size;
    }

    /** Returns for each row a JSON object with these columns. */
    ResultSet rows(TableColumns columns) throws SQLException {
        String object = columns.positions().values().stream()
                .map(position -> columns.names().get(position))
                .map(name -> "'" + name.replace("'", "''") + "': " + expression(name))
                .collect(Collectors.joining(", ", "{", "}"));
        Statement statement = connection.createStatement();
        statement.closeOnCompletion();
        return statement.executeQuery("SELECT to_json(" + object + ")" + from);
    }

    /** Returns the value of a column in a form that JSON has. */
    private String expression(String name) {
        String column = '"' + name.replace("\"", "\"\"") + '"';
        return switch (String.valueOf(types.get(name))) {
            case "TIMESTAMP WITH TIME ZONE" -> MOMENT.formatted("make_timestamp(epoch_us(" + column + "))");
            case "TIMESTAMP", "TIMESTAMP_S", "TIMESTAMP_MS", "TIMESTAMP_NS", "DATE" ->
                MOMENT.formatted(column + "::TIMESTAMP");
            case "DOUBLE", "FLOAT" -> "CASE WHEN isfinite(" + column + ") THEN " + column + " END";
            default -> column;
        };
    }

    @Override
    public void close() throws SQLException {
        try {
            connection.close();
        } finally {
            scratch.close();
        }
    }

    /** A directory for what does not fit into memory; it goes away with all that is in it. */
    private record TemporaryFolder(Path directory) implements AutoCloseable {

        static TemporaryFolder create() throws IOException {
            return new TemporaryFolder(Files.createTempDirectory("hinterland-table"));
        }

        @Override
        public void close() {
            try (Stream<Path> files = Files.walk(directory)) {
                List<Path> innermostFirst =
                        files.sorted(Comparator.reverseOrder()).toList();
                for (Path file : innermostFirst) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
