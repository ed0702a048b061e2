package io.hinterland.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.ingest.clean.report.LoadReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {

    private final LoadReport report = new LoadReport();
    private final Path folder;

    SourcesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aDirectoryStandsForTheListingsInItByName() throws IOException {
        for (String name :
                List.of("b.jsonl", "a.json.gz", "c.JSON", "notes.txt", "d.ndjson", "e.csv.zst", "f.parquet")) {
            Files.createFile(folder.resolve(name));
        }
        Files.createDirectories(folder.resolve("inner.json"));
        assertThat(named(folder.toString()))
                .extracting(source -> Path.of(source.name()).getFileName().toString())
                .containsExactly("a.json.gz", "b.jsonl", "c.JSON", "d.ndjson", "e.csv.zst", "f.parquet");
        assertThat(report.rejections()).isEmpty();
    }

    @Test
    void aDirectoryWithoutListingsIsReported() {
        assertThat(named(folder.toString())).isEmpty();
        assertThat(report.rejections())
                .extracting(LoadReport.Rejection::toString)
                .containsExactly(folder
                        + ": holds no file that ends in .json, .jsonl, .ndjson, .csv, .tsv, .parquet,"
                        + " as it is or with .gz or .zst behind");
    }

    @Test
    void aDashIsStandardInput() {
        assertThat(named("-")).singleElement().satisfies(source -> {
            assertThat(source.name()).isEqualTo("standard input");
            assertThat(source.size()).isEqualTo(Source.UNKNOWN_SIZE);
            assertThat(source.date()).isEmpty();
        });
    }

    @Test
    void filesKeepTheOrderInWhichTheyAreNamedAndNeedNotExistYet() {
        assertThat(named("z.json", "a.json")).extracting(Source::name).containsExactly("z.json", "a.json");
    }

    @Test
    void aNameThatNoFileCanHaveIsReported() {
        assertThat(named("a\0b")).isEmpty();
        assertThat(report.faults()).isEqualTo(1);
    }

    @Test
    void aFileKnowsItsSizeAndItsModificationDay() throws IOException {
        Path file = Files.writeString(folder.resolve("models.json"), "[]");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-08-22T23:59:59Z")));
        Source source = Source.file(file);
        assertThat(source.size()).isEqualTo(2);
        assertThat(source.date()).contains(LocalDate.of(2026, 8, 22));
    }

    @ParameterizedTest
    @CsvSource({
        "models-2026-08-22.jsonl.gz,2026-08-22",
        "20260822_models.json,2026-08-22",
        "2026_08_22.json,2026-08-22",
        "run-7-2026.08.22.json,2026-08-22",
        "2026-13-01-2026-02-28.json,2026-02-28",
    })
    void theDateInAFilesNameIsTheListings(String name, LocalDate date) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        assertThat(Source.file(file).date()).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"models.json", "models-2026-02-30.json", "120260822.json", "models-2026-0822.json"})
    void otherNumbersAreNoDates(String name) {
        assertThat(DateInName.find(name)).isEmpty();
    }

    private List<Source> named(String... names) {
        return Sources.named(List.of(names), InputStream.nullInputStream(), report);
    }
}
