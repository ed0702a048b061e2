package io.hinterland.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.schema.Property;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFormTest {

    private static final List<Property> COLUMNS =
            List.of(Property.text("name"), Property.number("share"), Property.day("seen"));

    @TempDir
    private Path folder;

    @Test
    void csvQuotesWhatNeedsIt() throws IOException {
        assertThat(new String(written(TableForm.CSV), StandardCharsets.UTF_8))
                .isEqualTo("name,share,seen\r\n\"a \"\"b\"\", é\",0.5,2026-08-22\r\n\"\",,\r\n");
    }

    @Test
    void ndjsonHasEveryColumnInEveryLine() throws IOException {
        assertThat(new String(written(TableForm.NDJSON), StandardCharsets.UTF_8))
                .isEqualTo("{\"name\":\"a \\\"b\\\", é\",\"share\":0.5,\"seen\":\"2026-08-22\"}\n"
                        + "{\"name\":null,\"share\":null,\"seen\":null}\n");
    }

    @Test
    void parquetHasTypedColumnsAndTheSameBytesEachTime() throws IOException, SQLException {
        Path file = Files.write(folder.resolve("table.parquet"), written(TableForm.PARQUET));

        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT * FROM '" + file + "'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString("name")).isEqualTo("a \"b\", é");
            assertThat(rows.getDouble("share")).isEqualTo(0.5);
            assertThat(rows.getObject("seen")).isEqualTo(LocalDate.of(2026, 8, 22));
            assertThat(rows.next()).isTrue();
            assertThat(rows.getObject("name")).isNull();
            assertThat(rows.next()).isFalse();
        }
        assertThat(written(TableForm.PARQUET)).isEqualTo(Files.readAllBytes(file));
    }

    private static byte[] written(TableForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter table = form.begin(COLUMNS, out)) {
            table.row(List.of("a \"b\", é", 0.5, LocalDate.of(2026, 8, 22)));
            table.row(Arrays.asList(null, null, null));
        }
        return out.toByteArray();
    }
}
