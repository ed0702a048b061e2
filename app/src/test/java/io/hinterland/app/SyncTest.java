package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.graph.GraphSettings;
import io.hinterland.testkit.GraphExtension;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class SyncTest {

    private static final int INVALID = 2;
    private static final int UNAVAILABLE = 1;
    private static final int ENDED_BY_SIGTERM = 143;

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    @TempDir
    private Path folder;

    @Test
    void syncsAndTellsTheHistoryInEveryFormat() throws IOException {
        Path monday = listing("2026-08-17", "{\"id\":\"a/x\",\"downloads\":50,\"likes\":7,\"tags\":[\"old\"]}");
        Path tuesday = listing("2026-08-18", "{\"id\":\"a/x\",\"downloads\":40,\"likes\":7,\"tags\":[]}");

        assertThat(run("sync", monday.toString()).out())
                .contains("models added", "Listing of 2026-08-17 (the date in the file name): " + monday);
        assertThat(run("sync", tuesday.toString()).out()).contains("models changed");

        assertThat(run("history", "a/x", "--format", "csv").out().lines())
                .containsExactly(
                        "day,downloads,likes,trending,downloads of all time", "2026-08-17,50,7,,", "2026-08-18,40,7,,");
        assertThat(run("history", "a/x", "--format", "json").out()).contains("\"downloads\"", "40");
        assertThat(run("history", "a/x", "--edges").out()).contains("HAS_TAG", "old", "2026-08-17");
        assertThat(run("query", "snapshots", "--format", "csv").out()).contains("2026-08-18,1,0,0,1");
        CommandLineRun older = run("sync", monday.toString());
        assertThat(older.status()).isEqualTo(INVALID);
        assertThat(older.err()).contains("complete listing of 2026-08-18");
    }

    @Test
    void wantsFilesOrTheApiAndAnInterval() {
        assertThat(run("sync").err()).contains("--api");
        assertThat(run("sync", "some.jsonl", "--api").err()).contains("not both");
        assertThat(run("sync", "some.jsonl", "--every", "soon").err()).contains("24h");
        assertThat(run("sync", "some.jsonl", "--restart").err()).contains("need --api");
        assertThat(run("sync", "some.jsonl", "--as-of", "2025-13-40").err())
                .contains("'2025-13-40' is not a date such as 2026-08-22");
    }

    @Test
    void saysThatAFileIsMissingOrThatItsDateIsNotKnown() throws IOException {
        CommandLineRun missing = run("sync", "/nope");
        assertThat(missing.status()).isEqualTo(INVALID);
        assertThat(missing.err()).contains("There is no such file: /nope").doesNotContain("1970");
        Path undated = Files.writeString(folder.resolve("listing.jsonl"), "{\"id\":\"undated/x\"}");
        CommandLineRun refused = run("sync", undated.toString());
        assertThat(refused.status()).isEqualTo(INVALID);
        assertThat(refused.err()).contains("listing.jsonl is not known: its name has no date; give it with --as-of");
        assertThat(run("load", "models", undated.toString(), "--complete").err())
                .contains("give it with --as-of");
        assertThat(run("load", "models", undated.toString()).out())
                .contains("(the modification time of the file, because its name has no date; to set it, use --as-of)");
    }

    @Test
    void takesInTheListingOfTheHub() throws IOException {
        Path before =
                listing("2026-01-01", "{\"id\":\"api/gone\"}\n{\"id\":\"api/stays\",\"downloads\":5,\"tags\":[]}");
        run("sync", before.toString());
        try (PagedHub hub =
                new PagedHub(List.of("{\"id\":\"api/stays\",\"downloads\":6,\"tags\":[]}", "{\"id\":\"api/new\"}"))) {
            hub.breakOffAfter(1);
            CommandLineRun broken = sync(hub, "--api", "--keep", folder.toString());
            assertThat(broken.status()).isEqualTo(UNAVAILABLE);
            assertThat(broken.err()).contains("1 models of 1 pages are kept", "rerun the same command to continue");

            hub.breakOffAfter(Integer.MAX_VALUE);
            CommandLineRun synced = sync(hub, "--api", "--keep", folder.toString());

            assertThat(synced.status()).isZero();
            assertThat(hub.pagesAskedFor()).as("the first one once").containsExactly(0, 1, 1);
            assertThat(synced.out()).contains("1  models added", "1  models changed", "1  models marked gone");
            assertThat(run("history", "api/stays", "--format", "csv").out()).contains("2026-01-01,5,,,", ",6,,,");
            assertThat(folder.resolve("models-" + LocalDate.now(ZoneOffset.UTC) + ".jsonl.gz"))
                    .exists();
            run("sync", before.toString(), "--as-of", "2999-01-01");

            CommandLineRun older = sync(hub, "--api", "--keep", folder.toString());

            assertThat(older.status()).isEqualTo(INVALID);
            assertThat(older.err()).contains("complete listing of 2999-01-01, which is newer than today's");
            assertThat(hub.pagesAskedFor()).hasSize(3);
        }
    }

    @Test
    void goesOnAtItsIntervalAfterARunThatFailedUntilItIsStopped() throws IOException, InterruptedException {
        Path broken = listing("2026-08-17", "{\"name\":\"no id\"}");
        Process process = process("sync", broken.toString(), "--every", "24h");
        try {
            List<String> said = readUntil(process, "Next at ");
            assertThat(said).anySatisfy(line -> assertThat(line).contains("Nothing could be loaded"));
            process.toHandle().destroy();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isEqualTo(ENDED_BY_SIGTERM);
            assertThat(readUntil(process, "nothing more")).isEmpty();
        } finally {
            process.destroyForcibly();
        }
    }

    private Path listing(String day, String record) throws IOException {
        return Files.writeString(folder.resolve("models-" + day + ".jsonl"), record);
    }

    private static CommandLineRun sync(PagedHub hub, String... options) {
        Map<String, String> variables = new HashMap<>(variables());
        variables.put("HF_ENDPOINT", hub.endpoint());
        return CommandLineRun.with(
                variables, Stream.concat(Stream.of("sync"), Stream.of(options)).toArray(String[]::new));
    }

    private static CommandLineRun run(String... arguments) {
        return CommandLineRun.with(variables(), arguments);
    }

    private static Map<String, String> variables() {
        GraphSettings settings = GRAPH.settings();
        return Map.of(
                "NEO4J_URI", settings.uri().toString(),
                "NEO4J_USERNAME", settings.username(),
                "NEO4J_PASSWORD", settings.password());
    }

    private static Process process(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Hinterland.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(variables());
        return builder.start();
    }

    private static List<String> readUntil(Process process, String word) throws IOException {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        List<String> lines = new ArrayList<>();
        String line;
        while ((line = output.readLine()) != null) {
            lines.add(line);
            if (line.contains(word)) {
                break;
            }
        }
        return lines;
    }
}
