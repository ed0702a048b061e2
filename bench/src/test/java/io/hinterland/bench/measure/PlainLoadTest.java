package io.hinterland.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.load.upsert.LoadOptions;
import io.hinterland.ingest.load.upsert.ModelLoad;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.testkit.GraphExtension;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The baseline does the same work as a load, short of cleaning and settling. */
class PlainLoadTest {

    private static final String MODELS = """
            {"id":"acme/base","author":"acme","downloads":10,"likes":0,"createdAt":"2026-01-01T00:00:00.000Z",\
            "lastModified":"2026-01-01T00:00:00.000Z","tags":["gguf","license:mit","arxiv:2304.13705"],\
            "library_name":"mlx","pipeline_tag":"text-generation"}
            {"id":"acme/child","author":"acme","downloads":0,"likes":90,"createdAt":"2026-01-02T00:00:00.000Z",\
            "lastModified":"2026-01-02T00:00:00.000Z","tags":["gguf","dataset:acme/data","base_model:acme/base"]}
            """;

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    @Test
    void itMakesTheSameEdgesOfRecordsThatNeedNoCleaning(@TempDir Path folder) throws IOException {
        Path listing = folder.resolve("models.jsonl.gz");
        try (OutputStream file = new GZIPOutputStream(Files.newOutputStream(listing))) {
            file.write(MODELS.getBytes(StandardCharsets.UTF_8));
        }
        PlainLoad.run(GRAPH.graph(), listing);
        Map<String, Long> plain = edges(GRAPH.graph());
        GRAPH.graph().write("MATCH (node) DETACH DELETE node", Map.of());
        ModelLoad.run(
                GRAPH.graph(),
                List.of(Source.file(listing)),
                LoadOptions.defaults().asOf(LocalDate.of(2026, 1, 3)),
                new LoadReport(),
                Progress.silent());
        Map<String, Long> loaded = edges(GRAPH.graph());
        // The vocabulary knows the modality of a pipeline; records do not tell it.
        loaded.remove("OF_MODALITY");
        assertThat(plain).isEqualTo(loaded).hasSizeGreaterThan(8);
    }

    private static Map<String, Long> edges(Graph graph) {
        Map<String, Long> edges = new TreeMap<>();
        graph.read(
                        "MATCH ()-[edge]->() RETURN type(edge) AS type, count(*) AS number",
                        Map.of(),
                        row -> Map.entry(
                                row.get("type").asString(), row.get("number").asLong()))
                .forEach(entry -> edges.put(entry.getKey(), entry.getValue()));
        return edges;
    }
}
