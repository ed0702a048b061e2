package io.hinterland.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.graph.Graph;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every test finds what the extension holds, which is loaded again only where a test changed it. */
@TestMethodOrder(OrderAnnotation.class)
class HeldContentTest {

    private static final AtomicInteger LOADS = new AtomicInteger();

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(graph -> {
        LOADS.incrementAndGet();
        ToyHub.load(graph);
    });

    @Order(1)
    @RepeatedTest(3)
    void readersShareOneLoad(Graph graph) {
        assertThat(papers(graph)).isEqualTo(5);
        assertThat(LOADS).hasValue(1);
    }

    @Order(2)
    @Test
    void oneChangesANode(Graph graph) {
        graph.write("MATCH (p:Paper {arxivId: '2401.00001'}) SET p.arxivId = '2401.00009'", Map.of());
    }

    @Order(3)
    @Test
    void theNextFindsTheGraphAsItWas(Graph graph) {
        assertThat(graph.read("MATCH (p:Paper {arxivId: '2401.00001'}) RETURN p", Map.of(), row -> row))
                .hasSize(1);
        assertThat(LOADS).hasValue(2);
    }

    private static long papers(Graph graph) {
        return graph.read("MATCH (p:Paper) RETURN count(p) AS papers", Map.of(), row -> row.get("papers")
                        .asLong())
                .get(0);
    }
}
