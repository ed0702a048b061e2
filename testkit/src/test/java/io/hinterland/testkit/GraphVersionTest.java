package io.hinterland.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphSchema;
import io.hinterland.graph.GraphVersion;
import io.hinterland.graph.access.GraphAddress;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.graph.checksum.GraphChecksum;
import io.hinterland.graph.doctor.Check;
import io.hinterland.graph.doctor.GraphChecks;
import io.hinterland.schema.failure.UnavailableException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A program knows of which version a graph is, and says what to do about another one. */
class GraphVersionTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private final Graph graph = GRAPH.graph();

    @Test
    void isStoredInAnEmptyGraphWithItsSchemaAndIsNoPartOfTheNetwork() {
        String checksum = GraphChecksum.of(graph);

        GraphSchema.apply(graph);

        assertThat(graph.read("MATCH (v:GraphVersion) RETURN v.number AS number", Map.of(), row -> row.get("number")
                        .asInt()))
                .containsExactly(GraphVersion.CURRENT.number());
        assertThat(GraphVersion.isEmpty(graph)).isTrue();
        assertThat(GraphChecksum.of(graph)).isEqualTo(checksum);
        assertThat(checkOfGraph().status()).isEqualTo(Check.Status.OK);
    }

    /** A bulk load replaces an empty graph. */
    @Test
    void aGraphWithDecisionsOnAuthorsIsNotEmpty() {
        graph.write("CREATE (:AuthorDecision {id: '1'})", Map.of());

        assertThat(GraphVersion.isEmpty(graph)).isFalse();
    }

    @Test
    void isTheFirstInAGraphThatStoresNone() {
        graph.write("CREATE (:Model {id: 'a/b', listed: false})", Map.of());

        GraphSchema.apply(graph);

        assertThat(GraphVersion.of(graph)).isEqualTo(new GraphVersion(1));
    }

    @Test
    void ofANewerProgramIsRefusedWithWhatToDo() {
        graph.write("CREATE (:GraphVersion {what: 'network', number: 999})", Map.of());

        assertThatThrownBy(() -> GraphSchema.apply(graph))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("version 999")
                .hasMessageContaining("use a newer Hinterland");
        assertThatThrownBy(() -> OpenGraph.open(new GraphAddress.Remote(GRAPH.settings())))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("version 999");
        assertThat(checkOfGraph().status()).isEqualTo(Check.Status.PROBLEM);
        assertThat(checkOfGraph().remedy()).isEqualTo("use a newer Hinterland");
    }

    private Check checkOfGraph() {
        return GraphChecks.of(graph).stream()
                .filter(check -> check.name().equals("Graph"))
                .findFirst()
                .orElseThrow();
    }
}
