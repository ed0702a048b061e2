package io.hinterland.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.ingest.clean.report.LoadReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParquetRecordsTest {

    private static final String TEN_THOUSAND =
            "SELECT 'owner/' || md5(i::VARCHAR) AS id, i AS likes FROM range(10000) each(i)";

    private final LoadReport report = new LoadReport();
    private final Path file;

    ParquetRecordsTest(@TempDir Path folder) {
        file = folder.resolve("models");
    }

    @Test
    void columnsBecomeTheFieldsOfTheApi() throws SQLException {
        write("""
                SELECT 'a/b' AS id, 'NaN'::DOUBLE AS downloads, 2.0::DOUBLE AS likes, ['x'] AS tags,
                    TIMESTAMPTZ '2026-01-01 01:00:00+02' AS createdAt, DATE '2026-01-02' AS lastModified,
                    {'total': 5, 'parameters': MAP {'F16': 5}} AS safetensors, '{"license":"mit"}' AS cardData,
                    {'architectures': ['Bert']} AS config, true AS private, 'auto' AS gated
                UNION ALL BY NAME
                SELECT 'c/d'::BLOB::VARCHAR AS id, 'false' AS gated
                """);
        assertThat(read(Source.file(file)))
                .containsExactly(
                        file + ":1 {'id':'a/b','likes':2.0,'createdAt':'2025-12-31T23:00:00.000000Z',"
                                + "'lastModified':'2026-01-02T00:00:00.000000Z','tags':['x'],"
                                + "'cardData':{'license':'mit'},'safetensors':{'total':5,'parameters':{'F16':5}},"
                                + "'config':{'architectures':['Bert']},'gated':'auto','private':true}",
                        file + ":2 {'id':'c/d','gated':false}");
        assertThat(report.rejections()).isEmpty();
    }

    @Test
    void textsWithoutTheMarkOfTextsAreReadAsTexts() throws SQLException {
        write("SELECT 'a/b'::BLOB AS id");
        assertThat(read(Source.file(file))).containsExactly(file + ":1 {'id':'a/b'}");
    }

    @Test
    void columnsThatAreNotReadAreNamed() throws SQLException {
        write("SELECT 'a/b' AS id, 1 AS sha, 2 AS \"it's \"\"odd\"\"\"");
        assertThat(read(Source.file(file))).hasSize(1);
        assertThat(report.notes()).containsExactly("Columns of " + file + " that are not read: sha, it's \"odd\".");
    }

    @Test
    void aTableWithoutIdsIsRefused() throws SQLException {
        write("SELECT 'Attention' AS title, 2017 AS year");
        assertThat(read(Source.file(file))).isEmpty();
        assertThat(reasons())
                .containsExactly(file
                        + ": a table of models has a column id or modelId; the columns of this one are: title, year");
    }

    @Test
    void aTableWithoutRowsIsReported() throws SQLException {
        write("SELECT 'a/b' AS id WHERE false");
        assertThat(read(Source.file(file))).isEmpty();
        assertThat(reasons()).containsExactly(file + ": it has no rows");
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 7, 100, 100_000})
    void aFileThatWasCutOffIsReported(int kept) throws SQLException, IOException {
        write(TEN_THOUSAND);
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), kept));
        assertThat(read(Source.file(file))).isEmpty();
        assertThat(reasons()).singleElement().asString().contains("the Parquet data is damaged or was cut off (");
        assertThat(report.faults()).isEqualTo(1);
    }

    @Test
    void damageInTheMiddleIsReported() throws SQLException, IOException {
        write(TEN_THOUSAND);
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 20_000, (byte) 0xff);
        Files.write(file, bytes);
        assertThat(read(Source.file(file))).hasSizeLessThan(10_000);
        assertThat(reasons()).singleElement().asString().contains("the Parquet data is damaged");
    }

    @Test
    void aPackedTableIsReadFromAPipe() throws SQLException, IOException {
        write(TEN_THOUSAND);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            Files.copy(file, gzip);
        }
        assertThat(read(Source.bytes("pipe", packed.toByteArray()))).hasSize(10_000);
        assertThat(report.rejections()).isEmpty();
    }

    @Test
    void aNameThatIsAPatternStandsForItself() throws SQLException, IOException {
        write(TEN_THOUSAND);
        Path odd = Files.move(file, file.resolveSibling("it's [1] *.parquet"));
        assertThat(read(Source.file(odd))).hasSize(10_000);
    }

    @Test
    void theBytesReadAreThoseOfTheWholeFileAtItsEnd() throws SQLException, IOException {
        write(TEN_THOUSAND);
        try (Records records = Records.of(Source.file(file), report)) {
            records.next();
            assertThat(records.bytesRead()).isBetween(0L, Files.size(file) / 2);
            records.forEachRemaining(
                    record -> assertThat(record.json().has("id")).isTrue());
            assertThat(records.bytesRead()).isEqualTo(Files.size(file));
        }
    }

    private void write(String query) throws SQLException {
        ListingForm.parquet(query, file);
    }

    private List<String> read(Source source) {
        List<String> read = new ArrayList<>();
        try (Records records = Records.of(source, report)) {
            records.forEachRemaining(record ->
                    read.add(record.place() + " " + record.json().toString().replace('"', '\'')));
        }
        return read;
    }

    private List<String> reasons() {
        return report.rejections().stream().map(LoadReport.Rejection::toString).toList();
    }
}
