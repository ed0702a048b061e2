package io.hinterland.ingest.load.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphSchema;
import io.hinterland.graph.checksum.GraphChecksum;
import io.hinterland.graph.local.DataDirectory;
import io.hinterland.graph.local.LocalServer;
import io.hinterland.graph.local.ServerOptions;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.load.settle.PaperRoles;
import io.hinterland.ingest.load.upsert.LoadOptions;
import io.hinterland.ingest.load.upsert.ModelLoad;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.schema.identity.ArxivId;
import io.hinterland.testkit.GraphExtension;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A bulk load makes the graph that an upsert makes, of real records and of everything that is hard about them. */
class BulkLoadTest {

    private static final Path SAMPLE = Path.of("../../data/hub/models-2026-08-22.jsonl.gz");
    private static final Path CASES = Path.of("../../testkit/cases");
    private static final LocalDate DAY = LocalDate.of(2026, 8, 22);

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    @TempDir
    private Path folder;

    private final Graph upserted = GRAPH.graph();

    @BeforeEach
    void empty() {
        upserted.writeAutoCommitted("MATCH (n) DETACH DELETE n", Map.of());
    }

    @Test
    void theGraphIsTheOneThatTheUpsertMakesInOneGoOrInPieces() throws IOException {
        List<String> records = new ArrayList<>(sample(200));
        records.addAll(HardRecords.ALL);
        List<Source> sources = new ArrayList<>(cases());
        sources.add(text(records));
        PaperRoles added = new PaperRoles(Set.of(ArxivId.parse("2401.00001")), Map.of());
        LoadOptions options = new LoadOptions(false, Optional.of(DAY), Optional.of(added));
        int half = sources.size() / 2;
        for (List<Source> piece : List.of(sources.subList(0, half), sources.subList(half, sources.size()))) {
            ModelLoad.run(upserted, piece, options, new LoadReport(), Progress.silent());
        }
        String inPieces = GraphChecksum.of(upserted);
        empty();
        LoadReport upsert = new LoadReport();
        ModelLoad.run(upserted, sources, options, upsert, Progress.silent());
        assertThat(inPieces).isEqualTo(GraphChecksum.of(upserted));

        LoadReport bulk = new LoadReport();
        DataDirectory directory = new DataDirectory(folder);
        BulkLoad.run(directory, sources, options, bulk, Progress.silent(), StageListener.unobserved());

        assertThat(counted(bulk)).isEqualTo(counted(upsert));
        assertThat(bulk.rejections()).isEqualTo(upsert.rejections());
        try (LocalServer server = LocalServer.join(directory, ServerOptions.standard());
                Graph graph = server.connect()) {
            assertThat(lines(graph))
                    .isEqualTo(lines(upserted))
                    .contains("PaperRoles{lines=[boilerplate 2401.00001], what=added}");
            assertThat(GraphChecksum.of(graph)).isEqualTo(GraphChecksum.of(upserted));
            assertThat(schema(graph)).containsAll(GraphSchema.names());
        }
    }

    @Test
    @Tag("nightly")
    void aCompleteListingMakesTheSameGraphAndSnapshotAlsoWhereItWasKilledAtAnyStage() throws Exception {
        List<String> records = HardRecords.inOtherOrder();
        Path listing = Files.writeString(folder.resolve("listing.jsonl"), String.join("\n", records));
        DataDirectory directory = new DataDirectory(folder.resolve("data"));
        for (String stage : List.of("settling", "starting the server")) {
            kill(BulkLoadProcess.runTo(stage, directory, listing));
            assertThatThrownBy(() -> LocalServer.join(directory, ServerOptions.standard()))
                    .isInstanceOf(UnavailableException.class)
                    .hasMessageContaining("run it again");
        }
        Process importing = BulkLoadProcess.runTo("import", directory, listing);
        kill(child(importing));
        assertThat(importing.waitFor())
                .as("our process says that the import failed")
                .isNotZero();
        Process orphaning = BulkLoadProcess.runTo("import", directory, listing);
        ProcessHandle orphan = child(orphaning);
        kill(orphaning);

        BulkLoadProcess.load(directory, listing, StageListener.unobserved());

        assertThat(orphan.isAlive()).isFalse();
        ModelLoad.run(
                upserted,
                List.of(text(HardRecords.USABLE)),
                LoadOptions.defaults().asOf(DAY).asComplete(),
                new LoadReport(),
                Progress.silent());
        try (LocalServer server = LocalServer.join(directory, ServerOptions.standard());
                Graph graph = server.connect()) {
            assertThat(lines(graph))
                    .isEqualTo(lines(upserted))
                    .anyMatch(line -> line.startsWith("Snapshot{added=" + models(upserted)));
            assertThatThrownBy(() -> BulkLoadProcess.load(directory, listing, StageListener.unobserved()))
                    .isInstanceOf(UnavailableException.class)
                    .hasMessageContaining("end that first");
        }
        assertThatThrownBy(() -> BulkLoadProcess.load(directory, listing, StageListener.unobserved()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("has nodes");
        assertThat(directory.root().resolve("import-files")).doesNotExist();
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Waits until the program has started the import. */
    private static ProcessHandle child(Process process) {
        while (process.isAlive()) {
            Optional<ProcessHandle> child = process.children()
                    .filter(candidate ->
                            candidate.info().commandLine().orElse("").contains("AdminTool"))
                    .findFirst();
            if (child.isPresent()) {
                return child.get();
            }
            Thread.onSpinWait();
        }
        throw new IllegalStateException("It ended without a child");
    }

    private static List<String> schema(Graph graph) {
        return graph.read("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE'", Map.of(), row -> row.get("name")
                .asString());
    }

    /** Everything that the two reports count, which is the same but for what only an upsert can do. */
    private static Map<String, Object> counted(LoadReport report) {
        Map<String, Object> counted = new TreeMap<>();
        for (Rule rule : Rule.values()) {
            counted.put(rule.word(), report.counted(rule));
        }
        counted.put("read", report.read());
        counted.put("loaded", report.loaded());
        report.outcomes().forEach((what, count) -> {
            if (what.startsWith("citations")) {
                counted.put(what, count);
            }
        });
        return counted;
    }

    private static long models(Graph graph) {
        return graph.read("MATCH (m:Model {listed: true}) RETURN count(m) AS models", Map.of(), row -> row.get("models")
                        .asLong())
                .get(0);
    }

    private static List<String> lines(Graph graph) {
        List<String> lines = new ArrayList<>();
        graph.stream(
                "MATCH (n) WHERE NOT n:GraphVersion RETURN labels(n)[0] AS label, properties(n) AS p",
                Map.of(),
                row -> lines.add(
                        row.get("label").asString() + new TreeMap<>(row.get("p").asMap())));
        graph.stream(
                "MATCH (a)-[r]->(b) RETURN coalesce(a.id, a.key) AS a, type(r) AS t, properties(r) AS p, coalesce(b.id, b.key, b.arxivId, b.url) AS b",
                Map.of(),
                row -> lines.add(row.get("a").asString() + " " + row.get("t").asString() + " "
                        + row.get("b").asString()
                        + new TreeMap<>(row.get("p").asMap())));
        Collections.sort(lines);
        return lines;
    }

    /** Listings of every form that people have, each with all that is special about one field. */
    private static List<Source> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().matches(".*/[a-z]+\\.(jsonl|csv)"))
                    .sorted()
                    .map(Source::file)
                    .toList();
        }
    }

    private static Source text(List<String> records) {
        return Source.text("listing.jsonl", String.join("\n", records));
    }

    private static List<String> sample(int count) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(SAMPLE)), StandardCharsets.UTF_8))) {
            return reader.lines().limit(count).toList();
        }
    }
}
