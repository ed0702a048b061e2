package io.hinterland.export.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hinterland.queries.canned.QueryCatalog;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is written is read back by programs that other people wrote. */
class NetworkExportTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    private static final String HARD = "a & <b> \"c\" 'd'\u0001\n\\é\uD83D\uDE00";

    @Test
    void graphMlHasEveryNodeAndEdgeWithTypedAttributes() throws IOException {
        GRAPH.graph().write("MATCH (p:Paper {arxivId: '2401.00001'}) SET p.title = $title", Map.of("title", HARD));
        var network = empty();
        Map<String, Map<String, String>> nodes = new HashMap<>();
        GraphMLImporter<String, DefaultEdge> reader = new GraphMLImporter<>();
        reader.setVertexFactory(id -> id);
        reader.addVertexAttributeConsumer(
                (attribute, value) -> nodes.computeIfAbsent(attribute.getFirst(), any -> new HashMap<>())
                        .put(attribute.getSecond(), value.getType() + " " + value.getValue()));
        reader.importGraph(
                network,
                new InputStreamReader(new ByteArrayInputStream(whole(NetworkForm.GRAPHML)), StandardCharsets.UTF_8));

        assertThat(network.vertexSet()).hasSize(count("MATCH (n:!ModelYear&!GraphVersion) RETURN count(n) AS n"));
        assertThat(network.edgeSet()).hasSize(count("MATCH ()-[e]->() RETURN count(e) AS n"));
        assertThat(network.containsEdge("Model:aurora_2f_base", "Paper:2401.00001"))
                .isTrue();
        assertThat(nodes.get("Model:aurora_2f_base"))
                .containsEntry("downloads", "long 120000")
                .containsEntry("listed", "boolean true")
                .containsEntry("r", "int 158");
        assertThat(nodes.get("Paper:2401.00001")).containsEntry("title", "string " + HARD.replace('\u0001', '\uFFFD'));
    }

    @Test
    void gexfIsValidAndHasEveryNodeAndEdge() throws IOException {
        var network = empty();
        SimpleGEXFImporter<String, DefaultEdge> reader = new SimpleGEXFImporter<>();
        reader.setSchemaValidation(false);
        reader.importGraph(
                network,
                new InputStreamReader(new ByteArrayInputStream(whole(NetworkForm.GEXF)), StandardCharsets.UTF_8));

        assertThat(network.vertexSet()).hasSize(count("MATCH (n:!ModelYear&!GraphVersion) RETURN count(n) AS n"));
        assertThat(network.edgeSet()).hasSize(count("MATCH ()-[e]->() RETURN count(e) AS n"));
    }

    @Test
    void gexfHasTheDaysOfATimeline() throws IOException {
        GRAPH.graph()
                .write(
                        "MATCH (m:Model {id: 'borealis/ear'})-[e:PUBLISHED_BY]->() SET e.firstSeen = $day",
                        Map.of("day", LocalDate.of(2026, 8, 22)));
        GRAPH.graph()
                .write(
                        "MATCH (m:Model {id: 'borealis/withdrawn'}) SET m.createdAt = datetime('2026-01-02T23:30:00-05:00'), m.goneSince = date('2026-08-22'), m.lastSeen = date('2026-08-20')",
                        Map.of());
        String gexf = new String(whole(NetworkForm.GEXF), StandardCharsets.UTF_8);

        assertThat(gexf).contains("mode=\"dynamic\" timeformat=\"date\"");
        assertThat(gexf).contains("label=\"borealis/withdrawn\" start=\"2026-01-03\" end=\"2026-08-20\"");
        assertThat(gexf)
                .contains(
                        "source=\"Model:borealis/ear\" target=\"Owner:borealis\" label=\"PUBLISHED_BY\" kind=\"PUBLISHED_BY\" start=\"2026-08-22\"");
        assertThat(gexf).containsPattern("id=\"Paper:2401.00001\" label=\"[^\"]*\" start=\"2024-01-03\"");
    }

    @Test
    void theSameNetworkHasTheSameBytes() throws IOException {
        for (NetworkForm form : NetworkForm.values()) {
            assertThat(whole(form)).isEqualTo(whole(form));
        }
    }

    @Test
    void aSelectionHasItsNodesAndTheEdgesBetweenThem() throws IOException {
        assertThat(nodes(new Selection.OwnedModels("Borealis", Set.of())))
                .containsExactly(
                        "Model:borealis/base-chat-GGUF",
                        "Model:borealis/base-lora",
                        "Model:borealis/ear",
                        "Owner:borealis");
        assertThat(nodes(new Selection.Model("gpt-toy", Set.of(HubNodeType.PAPER, HubNodeType.LICENSE))))
                .containsExactly("Model:gpt-toy", "License:mit", "Paper:1910.09700", "Paper:2309.00004");
        Metapath metapath = Metapath.parse("Paper-Author-Owner", Metagraph.hub());
        assertThat(nodes(new Selection.Walks(metapath, "2001.00003", Set.of())))
                .containsExactly("Owner:reed", "Paper:2001.00003", "Author:dana reed");
        var lineage = QueryCatalog.packaged().named("lineage-network");
        assertThat(nodes(new Selection.Answered(lineage, Map.of("model", "aurora/base-chat"), Set.of())))
                .containsExactly(
                        "Model:aurora/base",
                        "Model:aurora/base-chat",
                        "Model:borealis/base-chat-GGUF",
                        "Model:cirrus/merged");
        assertThatThrownBy(() -> nodes(new Selection.Family("no/such", Set.of())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatIsTooMuchForAnAnswerIsRefused() throws IOException {
        try (NetworkWriter writer = NetworkForm.JSON.begin(OutputStream.nullOutputStream())) {
            assertThatThrownBy(() -> NetworkExport.writeAtMost(10, GRAPH.graph(), new Selection.Whole(), writer))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("up to 10 nodes");
        }
    }

    private static List<String> nodes(Selection selection) throws IOException {
        JsonNode json = new ObjectMapper().readTree(written(NetworkForm.JSON, selection));
        return json.path("nodes").findValuesAsText("id").stream()
                .filter(id -> id.contains(":"))
                .toList();
    }

    private static byte[] whole(NetworkForm form) throws IOException {
        return written(form, new Selection.Whole());
    }

    private static byte[] written(NetworkForm form, Selection selection) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NetworkWriter writer = form.begin(out)) {
            NetworkExport.write(GRAPH.graph(), selection, writer);
        }
        return out.toByteArray();
    }

    private static int count(String cypher) {
        return GRAPH.graph()
                .readFirst(cypher, Map.of(), row -> row.get("n").asInt())
                .orElseThrow();
    }

    private static DirectedPseudograph<String, DefaultEdge> empty() {
        return new DirectedPseudograph<>(
                SupplierUtil.createStringSupplier(), SupplierUtil.DEFAULT_EDGE_SUPPLIER, false);
    }
}
