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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class SyncTest {

    private static final int INVALID = 2;
    private static final int ENDED_BY_SIGTERM = 143;

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    @TempDir
    private Path folder;

    @Test
    void syncsAndTellsTheHistoryInEveryFormat() throws IOException {
        Path monday = listing("2026-08-17", "{\"id\":\"a/x\",\"downloads\":50,\"likes\":7,\"tags\":[\"old\"]}");
        Path tuesday = listing("2026-08-18", "{\"id\":\"a/x\",\"downloads\":40,\"likes\":7,\"tags\":[]}");

        assertThat(run("sync", monday.toString()).out()).contains("models added");
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
