package io.hinterland.export.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hinterland.export.network.Selection;
import io.hinterland.graph.Graph;
import io.hinterland.graph.checksum.GraphChecksum;
import io.hinterland.graph.local.DataDirectory;
import io.hinterland.graph.local.LocalServer;
import io.hinterland.graph.local.ServerOptions;
import io.hinterland.graph.local.StoreImport;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class FolderFormTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    private static final String COUNT = "MATCH (n) RETURN count(n) AS count";

    @TempDir
    private Path temporary;

    @Test
    @Tag("nightly")
    void neo4jAdminMakesAnEqualGraph() throws IOException {
        GRAPH.graph()
                .write(
                        "MATCH (m:Model {id: 'aurora/base'})-[e:HAS_TAG]->() SET m.licenseName = $hard, m.tags = [$hard, ''],"
                                + " e.values = [0.25, 1e-9], e.verified = [true, false], m.parametersOfTypes = [1, 2],"
                                + " m.createdAt = datetime('2024-01-02T03:04:05.678Z')",
                        Map.of("hard", "a \"b\"\\, 'c'\u0001\r\n; é \uD83D\uDE00"));
        GRAPH.graph().write("MERGE (v:GraphVersion {what: 'network'}) SET v.number = 4", Map.of());
        GRAPH.graph().write("MERGE (s:Settling {what: 'network'}) SET s.rules = 'any', s.setAside = []", Map.of());
        Path folder = written(FolderForm.NEO4J_ADMIN, new Selection.Whole(), "import");
        DataDirectory directory = new DataDirectory(temporary.resolve("data"));

        try (StoreImport store = StoreImport.begin(directory)) {
            for (Path file : files(folder)) {
                Files.copy(file, store.folder().resolve(file.getFileName()));
            }
            store.run(Files.readAllLines(folder.resolve("import.args")), progress -> {});
            store.finish();
        }
        try (LocalServer server = LocalServer.start(directory, ServerOptions.standard());
                Graph imported = server.connect()) {
            assertThat(GraphChecksum.of(imported)).isEqualTo(GraphChecksum.of(GRAPH.graph()));
            assertThat(count(imported)).isEqualTo(count(GRAPH.graph()));
        }
    }

    @Test
    void cosmographHasTheEdgesAndWhatIsSaidOfTheirNodes() throws IOException {
        Path folder = written(FolderForm.COSMOGRAPH, new Selection.OwnedModels("DeltaLab", Set.of()), "cosmograph");

        List<CSVRecord> nodes = records(folder.resolve("nodes.csv"));
        List<CSVRecord> edges = records(folder.resolve("edges.csv"));
        Set<String> ids = nodes.stream().map(node -> node.get("id")).collect(Collectors.toSet());
        assertThat(ids).contains("Owner:deltalab", "Model:deltalab/vision");
        assertThat(edges).hasSize(4).allSatisfy(edge -> assertThat(ids)
                .contains(edge.get("source"), edge.get("target")));
        assertThat(nodes)
                .filteredOn(node -> node.get("type").equals("Owner"))
                .extracting(node -> node.get("label") + " " + node.get("address") + " " + node.get("color"))
                .containsExactly("DeltaLab https://huggingface.co/DeltaLab #9e9ac8");
    }

    @Test
    void graphLearningNumbersNodesAndSplitsEdgesByTime() throws IOException, SQLException {
        GRAPH.graph().write("MERGE (:Snapshot {date: date('2026-08-20')})", Map.of());
        GRAPH.graph()
                .write(
                        "MATCH (:Model {id: 'aurora/base'})-[e:CITES]->() SET e.firstSeen = date('2026-08-22')"
                                + " WITH count(e) AS done MATCH (:Model {id: 'gpt-toy'})-[e:CITES]->()"
                                + " SET e.firstSeen = date('2026-08-20')",
                        Map.of());
        Path folder = written(FolderForm.GRAPH_LEARNING, new Selection.Whole(), "learning");

        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            String models = "'" + folder.resolve("nodes/Model.parquet") + "'";
            String citations = "'" + folder.resolve("edges/CITES.parquet") + "'";
            String papers = "'" + folder.resolve("nodes/Paper.parquet") + "'";
            assertThat(value(statement, "SELECT string_agg(node || ' ' || key, ', ' ORDER BY node) FROM " + models))
                    .startsWith("0 aurora/base, 1 aurora/base-chat, 2 borealis/base-chat-GGUF");
            assertThat(value(
                            statement,
                            "SELECT kind || ' ' || listed || ' ' || downloads FROM " + models + " WHERE node = 0"))
                    .isEqualTo("0 1 120000");
            assertThat(value(
                            statement,
                            "SELECT string_agg(m.key || ' ' || p.key || ' ' || split, ', ' ORDER BY source, target) FROM "
                                    + citations + " e JOIN " + models + " m ON m.node = source JOIN " + papers
                                    + " p ON p.node = target WHERE split <> 'train'"))
                    .isEqualTo(
                            "aurora/base 2401.00001 test, cirrus/derived 2401.00001 test, gpt-toy 1910.09700 valid, gpt-toy 2309.00004 valid");
            assertThat(value(statement, "SELECT count(*) FROM " + citations)).isEqualTo("17");
        }
        var metadata =
                new ObjectMapper().readTree(folder.resolve("metadata.json").toFile());
        assertThat(metadata.path("nodes").findValuesAsText("type"))
                .contains("Model", "Paper")
                .doesNotContain("Snapshot");
        assertThat(metadata.path("nodes").path(0).path("features").path("kind").asText())
                .startsWith("position in [base, finetune");
        assertThat(metadata.path("edges").findValues("splits")).isNotEmpty();
    }

    private static String value(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Test
    void aFolderHasAManifestAndTheSameBytesEachTime() throws IOException {
        for (FolderForm form : FolderForm.values()) {
            Path once = written(form, new Selection.Whole(), "once-" + form.word());
            Path again = written(form, new Selection.Whole(), "again-" + form.word());

            assertThat(bytes(once)).as(form.word()).isEqualTo(bytes(again));
            var manifest = new ObjectMapper()
                    .readTree(once.resolve(FolderManifest.FILE).toFile());
            assertThat(manifest.path("files")).hasSize(bytes(once).size() - 1);
            assertThat(manifest.path("files").path(0).path("sha256").asText()).hasSize(64);
            assertThat(manifest.path("counts").path("nodes").asInt()).isPositive();
            assertThat(manifest.path("sources").findValuesAsText("license")).contains("MIT");
        }
    }

    @Test
    void aFolderWithSomethingInItIsLeftAlone() throws IOException {
        Files.writeString(temporary.resolve("mine"), "x");

        assertThatThrownBy(() -> new ExportFolder(temporary).fill(folder -> {}))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("new folder");
        assertThat(temporary).isDirectoryContaining(file -> file.endsWith("mine"));
    }

    private Path written(FolderForm form, Selection selection, String name) {
        Path folder = temporary.resolve(name);
        new ExportFolder(folder).fill(path -> form.write(GRAPH.graph(), selection, path));
        return folder;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static Map<String, String> bytes(Path folder) throws IOException {
        Map<String, String> checksums = new TreeMap<>();
        for (ExportedFile file : ExportedFile.allIn(folder)) {
            checksums.put(file.file(), file.sha256());
        }
        return checksums;
    }

    private static List<CSVRecord> records(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return CSVFormat.RFC4180.builder().setHeader().get().parse(reader).getRecords();
        }
    }

    private static long count(Graph graph) {
        return graph.readFirst(COUNT, Map.of(), row -> row.get("count").asLong())
                .orElseThrow();
    }
}
