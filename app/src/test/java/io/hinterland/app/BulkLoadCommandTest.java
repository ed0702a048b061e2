package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code load models --bulk}, as people type it. */
class BulkLoadCommandTest {

    @TempDir
    private Path folder;

    private Path listing = Path.of("");

    @BeforeEach
    void writeListing() throws IOException {
        listing = Files.writeString(
                folder.resolve("models-2026-08-22.jsonl"),
                "{\"id\":\"a/one\",\"tags\":[\"x\"]}\n{\"downloads\":1}\n{\"id\":\"a/two\"}\n");
    }

    @Test
    void itLoadsIntoADataDirectoryReportsAndAnswersQueries() {
        String data = folder.resolve("data").toString();
        CommandLineRun load = CommandLineRun.of("load", "models", listing.toString(), "--bulk", "--data", data);
        assertThat(load.status()).as(load.err()).isZero();
        assertThat(load.out())
                .contains(
                        "2  loaded",
                        "1  rejected",
                        "models-2026-08-22.jsonl:2",
                        "Listing of 2026-08-22 (the date in the file name)");
        CommandLineRun query = CommandLineRun.of("query", "top-models", "--data", data);
        assertThat(query.out()).contains("a/one", "a/two");
    }

    @Test
    void itIsRefusedWhereAnotherServerIsNamed() {
        Map<String, String> elsewhere = Map.of("NEO4J_URI", "bolt://127.0.0.1:1", "NEO4J_PASSWORD", "password");
        CommandLineRun run = CommandLineRun.with(elsewhere, "load", "models", listing.toString(), "--bulk");
        assertThat(run.status()).isNotZero();
        assertThat(run.err()).contains("--bulk makes a local database, and NEO4J_URI names another server");
    }

    @Test
    void filesOfDifferentDaysAreNoOneListing() throws IOException {
        Path other = Files.copy(listing, folder.resolve("models-2026-08-23.jsonl"));
        String data = folder.resolve("untouched").toString();
        CommandLineRun run =
                CommandLineRun.of("load", "models", listing.toString(), other.toString(), "--bulk", "--data", data);
        assertThat(run.status()).isNotZero();
        assertThat(run.err()).contains("2026-08-22, 2026-08-23", "--as-of");
        assertThat(Path.of(data)).doesNotExist();
    }
}
