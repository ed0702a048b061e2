package io.hinterland.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.graph.Graph;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Graph Data Science in a local server that was asked for it. */
@Tag("nightly")
class GraphDataScienceTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.localWithGraphDataScience();

    @Test
    void itsProceduresAreThere(Graph graph) {
        assertThat(graph.read("RETURN gds.version() AS version", Map.of(), row -> row.get("version")
                        .asString()))
                .first()
                .asString()
                .startsWith("2.13.");
        assertThat(graph.read(
                        "SHOW PROCEDURES YIELD name WHERE name STARTS WITH 'gds.' RETURN count(*) AS count",
                        Map.of(),
                        row -> row.get("count").asInt()))
                .allMatch(count -> count > 400);
    }

    @Test
    void pageRankPutsTheModelThatMostDeriveFromFirst(Graph graph) {
        ToyHub.load(graph);
        graph.writeAutoCommitted(
                "CALL gds.graph.project('lineage', 'Model', ['FINETUNED_FROM', 'QUANTIZED_FROM', 'ADAPTER_OF', 'MERGED_FROM', 'DERIVED_FROM'])",
                Map.of());
        assertThat(graph.read(
                        "CALL gds.pageRank.stream('lineage') YIELD nodeId, score RETURN gds.util.asNode(nodeId).id AS id ORDER BY score DESC LIMIT 1",
                        Map.of(),
                        row -> row.get("id").asString()))
                .containsExactly("aurora/base");
    }
}
