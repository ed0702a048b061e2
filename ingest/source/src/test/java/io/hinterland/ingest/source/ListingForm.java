package io.hinterland.ingest.source;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The forms of a listing, and how others than this code write them. */
public enum ListingForm {
    PARQUET_WITH_LISTS("*", "PARQUET"),
    PARQUET_WITH_MOMENTS(
            "* REPLACE (createdAt::TIMESTAMPTZ AS createdAt, lastModified::TIMESTAMP AS lastModified, downloads::DOUBLE AS downloads)",
            "PARQUET"),
    PARQUET_WITH_JSON_TEXT(
            "* REPLACE (to_json(tags)::VARCHAR AS tags, to_json(safetensors)::VARCHAR AS safetensors, gated::VARCHAR AS gated)",
            "PARQUET"),
    CSV("* REPLACE (to_json(tags) AS tags, to_json(safetensors) AS safetensors)", "CSV, HEADER"),
    CSV_WITH_SEMICOLONS(
            "* REPLACE (to_json(tags) AS tags, to_json(safetensors) AS safetensors)",
            "CSV, HEADER, DELIMITER ';', FORCE_QUOTE *"),
    CSV_IN_GZIP(
            "* REPLACE (to_json(tags) AS tags, to_json(safetensors) AS safetensors)", "CSV, HEADER, COMPRESSION gzip"),
    JSON_LINES("", ""),
    JSON_LINES_IN_GZIP("", ""),
    JSON_LINES_IN_ZSTD("", "");

    private static final String COLUMNS =
            "{id: 'VARCHAR', modelId: 'VARCHAR', author: 'VARCHAR', createdAt: 'VARCHAR', lastModified: 'VARCHAR',"
                    + " downloads: 'BIGINT', likes: 'BIGINT', trendingScore: 'BIGINT', private: 'BOOLEAN',"
                    + " gated: 'BOOLEAN', tags: 'VARCHAR[]', pipeline_tag: 'VARCHAR', library_name: 'VARCHAR',"
                    + " safetensors: 'STRUCT(total BIGINT, parameters MAP(VARCHAR, BIGINT))', usedStorage: 'BIGINT',"
                    + " downloadsAllTime: 'BIGINT', cardData: 'JSON', card: 'VARCHAR', config: 'JSON'}";

    private final String columns;
    private final String options;

    ListingForm(String columns, String options) {
        this.columns = columns;
        this.options = options;
    }

    /** Writes the records of a file of gzip JSON lines in this form; the name of the new file tells nothing. */
    public Path write(Path lines, Path folder) throws IOException, SQLException {
        Path written = folder.resolve(name());
        switch (this) {
            case JSON_LINES, JSON_LINES_IN_GZIP, JSON_LINES_IN_ZSTD -> {
                try (InputStream unpacked = new GZIPInputStream(Files.newInputStream(lines));
                        OutputStream packed = packing(Files.newOutputStream(written))) {
                    unpacked.transferTo(packed);
                }
            }
            default ->
                execute(
                        "COPY (SELECT %s FROM read_json('%s', format = 'newline_delimited', compression = 'gzip', columns = %s)) TO '%s' (FORMAT %s)"
                                .formatted(columns, lines, COLUMNS, written, options));
        }
        return written;
    }

    private OutputStream packing(OutputStream file) throws IOException {
        return switch (this) {
            case JSON_LINES_IN_GZIP -> new GZIPOutputStream(file);
            case JSON_LINES_IN_ZSTD -> new ZstdOutputStream(file);
            default -> file;
        };
    }

    /** Writes the answer of a query as Parquet. */
    static Path parquet(String query, Path file) throws SQLException {
        execute("COPY (" + query + ") TO '" + file + "' (FORMAT PARQUET, ROW_GROUP_SIZE 2048)");
        return file;
    }

    private static void execute(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement open = connection.createStatement()) {
            open.execute(statement);
        }
    }
}
