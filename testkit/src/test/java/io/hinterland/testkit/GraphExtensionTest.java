package io.hinterland.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.graph.Graph;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;

class GraphExtensionTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    @RepeatedTest(2)
    void eachTestStartsWithAnEmptyGraphThatHasTheSchema(Graph graph) {
        assertThat(graph.read("MATCH (n) RETURN n", Map.of(), row -> row)).isEmpty();
        assertThat(graph.read("SHOW CONSTRAINTS", Map.of(), row -> row)).isNotEmpty();
        graph.write("CREATE (:Model {id: 'left/behind'})", Map.of());
    }
}
