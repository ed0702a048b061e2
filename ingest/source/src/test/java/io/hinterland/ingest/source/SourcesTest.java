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
import java.util.Optional;
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
        for (String name : List.of(
                "b.jsonl",
                "a.json.gz",
                "c.JSON",
                "d.ndjson",
                "e.csv.zst",
                "f.parquet",
                "g.csv.xz",
                "h.csv.bz2",
                "i.csv.zip",
                ".x")) {
            Files.createFile(folder.resolve(name));
        }
        Files.createDirectories(folder.resolve("inner.json"));
        assertThat(named(folder.toString()))
                .extracting(source -> Path.of(source.name()).getFileName().toString())
                .containsExactly(
                        "a.json.gz",
                        "b.jsonl",
                        "c.JSON",
                        "d.ndjson",
                        "e.csv.zst",
                        "f.parquet",
                        "g.csv.xz",
                        "h.csv.bz2",
                        "i.csv.zip");
        assertThat(report.rejections()).isEmpty();
        assertThat(report.notes()).isEmpty();
    }

    @Test
    void otherFilesInADirectoryAreNamed() throws IOException {
        for (String name : List.of("b.jsonl", "notes.txt", "a.xlsx")) {
            Files.createFile(folder.resolve(name));
        }
        assertThat(named(folder.toString())).hasSize(1);
        assertThat(report.notes())
                .containsExactly("Files in " + folder
                        + " that are not read, since they do not end as a listing does: a.xlsx, notes.txt.");
    }

    @Test
    void aDirectoryWithoutListingsIsReported() {
        assertThat(named(folder.toString())).isEmpty();
        assertThat(report.rejections())
                .extracting(LoadReport.Rejection::toString)
                .containsExactly(folder
                        + ": holds no file that ends in .json, .jsonl, .ndjson, .csv, .tsv, .parquet,"
                        + " as it is or with .gz, .zst, .zip, .xz, .bz2 behind");
    }

    @Test
    void aDashIsStandardInput() {
        assertThat(named("-")).singleElement().satisfies(source -> {
            assertThat(source.name()).isEqualTo("standard input");
            assertThat(source.size()).isEqualTo(Source.UNKNOWN_SIZE);
            assertThat(source.dateInName()).isEqualTo(DateInName.NONE);
            assertThat(source.lastModified()).isEmpty();
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
        assertThat(source.dateInName()).isEqualTo(DateInName.NONE);
        assertThat(source.lastModified()).contains(LocalDate.of(2026, 8, 22));
    }

    @ParameterizedTest
    @CsvSource({
        "models-2026-08-22.jsonl.gz,2026-08-22",
        "20260822_models.json,2026-08-22",
        "dump-20260822T061500Z.json,2026-08-22",
        "dump-20260822061500.json,2026-08-22",
        "2026_08_22.json,2026-08-22",
        "run-7-2026.08.22.json,2026-08-22",
        "models-2026-8-2.csv,2026-08-02",
        "2026-13-01-2026-02-28.json,2026-02-28",
        "models-22.08.2026.json,2026-08-22",
        "models-08_22_2026.json,2026-08-22",
        "models-05-05-2025.json,2025-05-05",
        "models-2026-08-22-copy-of-2026_08_22.json,2026-08-22",
        "v2-1-2026-08-22.json,2026-08-22",
    })
    void aNameThatCanMeanOneDateOnlyMeansIt(String name, LocalDate date) {
        assertThat(Source.file(folder.resolve(name)).dateInName())
                .isEqualTo(new DateInName(Optional.of(date), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "models-01-02-2025.jsonl,'01-02-2025' in its name can mean 2025-01-02 or 2025-02-01",
        "models.3.12.2025.jsonl,'3.12.2025' in its name can mean 2025-03-12 or 2025-12-03",
        "2026-08-01_2026-08-22.json,'2026-08-01' and '2026-08-22' in its name can mean 2026-08-01 or 2026-08-22",
        "models-2025-13-40.json,'2025-13-40' in its name is no date",
        "models-2026-02-30.json,'2026-02-30' in its name is no date",
        "models-31-04-2026.json,'31-04-2026' in its name is no date",
    })
    void aDateThatIsAmbiguousOrImpossibleIsSaidToBe(String name, String doubt) {
        assertThat(DateInName.of(name)).isEqualTo(new DateInName(Optional.empty(), Optional.of(doubt)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"models.json", "120260822.json", "models-2026-0822.json", "models-2026-08.json"})
    void otherNumbersAreNoDates(String name) {
        assertThat(DateInName.of(name)).isEqualTo(DateInName.NONE);
    }

    private List<Source> named(String... names) {
        return Sources.named(List.of(names), InputStream.nullInputStream(), report);
    }
}
