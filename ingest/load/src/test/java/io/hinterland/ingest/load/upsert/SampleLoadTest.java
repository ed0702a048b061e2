package io.hinterland.ingest.load.upsert;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.graph.Graph;
import io.hinterland.graph.checksum.GraphChecksum;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.testkit.GraphExtension;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The two real listings, three days apart. Each load takes long, so the second test is told what the first found. */
@Tag("nightly")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SampleLoadTest {

    private static final Path EARLIER = Path.of("../../data/hub/models-2026-08-19.jsonl.gz");
    private static final Path LATER = Path.of("../../data/hub/models-2026-08-22.jsonl.gz");

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private static String laterAlone = "not loaded yet";

    private final Graph graph = GRAPH.graph();

    @Test
    @Order(1)
    void theSampleHasItsKnownFiguresAndLoadingItAgainChangesNothing() {
        LoadReport report = load(LATER, LoadOptions.defaults());

        assertThat(report.loaded()).isEqualTo(15_156);
        assertThat(
                        counts(
                                "MATCH (m:Model) RETURN CASE WHEN m.listed THEN 'listed' ELSE 'placeholder' END AS what, count(*) AS count"))
                .isEqualTo(Map.of("listed", 15_156L, "placeholder", 1_418L));
        assertThat(counts("MATCH (m:Model)-[r]->(:Model) RETURN type(r) AS what, count(*) AS count"))
                .isEqualTo(Map.of(
                        "FINETUNED_FROM", 3_446L,
                        "QUANTIZED_FROM", 2_805L,
                        "ADAPTER_OF", 1_526L,
                        "MERGED_FROM", 225L,
                        "DERIVED_FROM", 2L));
        assertThat(counts("MATCH (m:Model) WHERE m.listed RETURN m.kind AS what, count(*) AS count"))
                .isEqualTo(Map.of(
                        "base",
                        189L,
                        "undeclared",
                        7_141L,
                        "finetune",
                        3_446L,
                        "quantized",
                        2_805L,
                        "adapter",
                        1_523L,
                        "merge",
                        52L));
        assertThat(
                        counts(
                                "MATCH ()-[c:CITES]->(:Paper {arxivId: '1910.09700'}) RETURN c.role AS what, count(*) AS count"))
                .isEqualTo(Map.of("boilerplate", 1_031L));
        assertThat(
                        counts(
                                "MATCH ()-[c:CITES]->(p) WHERE c.role <> 'boilerplate' RETURN p.arxivId AS what, count(*) AS count ORDER BY count DESC, what LIMIT 1"))
                .isEqualTo(Map.of("2304.13705", 151L));
        assertThat(counts("""
                        MATCH (:Paper {arxivId: '2505.09388'})<-[a:CITES]-(m:Model)-[b:CITES]->(p:Paper)
                        WHERE a.role <> 'boilerplate' AND b.role <> 'boilerplate'
                        RETURN p.arxivId AS what, count(*) AS count ORDER BY count DESC, what LIMIT 3
                        """))
                .as("a single MATCH leaves out the walk back to the paper itself")
                .isEqualTo(Map.of("2309.00071", 19L, "2308.12966", 15L, "2409.12191", 15L));
        assertThat(
                        counts(
                                "MATCH (p:Paper {arxivId: '2505.09388'})<-[c:CITES]-() RETURN p.arxivId AS what, count(c) AS count"))
                .isEqualTo(Map.of("2505.09388", 59L));

        String once = GraphChecksum.of(graph);
        load(LATER, LoadOptions.defaults());
        assertThat(GraphChecksum.of(graph)).isEqualTo(once);
        laterAlone = once;
    }

    @Test
    @Order(2)
    void theLaterListingAfterTheEarlierLeavesWhatItLeavesAlone() {
        ModelLoad.runUnsettled(
                graph,
                List.of(Source.file(EARLIER)),
                LoadOptions.defaults().asComplete(),
                new LoadReport(),
                Progress.silent());
        LoadReport report = load(LATER, LoadOptions.defaults().asComplete());

        assertThat(GraphChecksum.of(graph)).isEqualTo(laterAlone);
        assertThat(report.outcomes())
                .containsEntry("models added", 5_496L)
                .containsEntry("models marked gone", 331L)
                .containsEntry("models changed", 7_566L)
                .containsEntry("models unchanged", 2_094L);
        assertThat(counts("MATCH (y:ModelYear) WHERE y.days IS NOT NULL RETURN 'models' AS what, count(*) AS count"))
                .as("models of which a counter changed")
                .isEqualTo(Map.of("models", 6_904L));
        assertThat(
                        counts(
                                "MATCH (y:ModelYear {model: 'Qwen/Qwen3-0.6B'}) UNWIND range(0, 1) AS i RETURN toString(y.year) + ' ' + toString(y.days[i]) AS what, y.downloads[i] AS count"))
                .as("downloads on 19 and 22 August, the days 230 and 233 of the year: they fell")
                .isEqualTo(Map.of("2026 230", 28_826_416L, "2026 233", 25_235_903L));
    }

    private LoadReport load(Path file, LoadOptions options) {
        LoadReport report = new LoadReport();
        ModelLoad.run(graph, List.of(Source.file(file)), options, report, Progress.silent());
        return report;
    }

    private Map<String, Long> counts(String query) {
        Map<String, Long> counts = new LinkedHashMap<>();
        graph.stream(
                query,
                Map.of(),
                row -> counts.put(row.get("what").asString(), row.get("count").asLong()));
        return counts;
    }
}
