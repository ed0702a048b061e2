package io.hinterland.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphSchema;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.schema.identity.Key;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The constraints and indexes of the network. */
public abstract class SchemaContract {

    @Test
    protected void applyingItAgainChangesNothing(Graph graph) {
        List<String> before = schema(graph);
        GraphSchema.apply(graph);
        assertThat(schema(graph)).isEqualTo(before);
    }

    @Test
    protected void whatIsMissingIsMadeAgain(Graph graph) {
        List<String> before = schema(graph);
        graph.writeAutoCommitted("DROP CONSTRAINT tag_key", Map.of());
        graph.writeAutoCommitted("DROP INDEX model_downloads", Map.of());
        GraphSchema.apply(graph);
        assertThat(schema(graph)).isEqualTo(before);
    }

    @Test
    protected void severalProgramsMayApplyItAtOnce(Graph graph) {
        List<String> before = schema(graph);
        graph.read("SHOW CONSTRAINTS YIELD name", Map.of(), row -> row.get("name")
                        .asString())
                .forEach(name -> graph.writeAutoCommitted("DROP CONSTRAINT " + name, Map.of()));
        graph.read("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'", Map.of(), row -> row.get("name")
                        .asString())
                .forEach(name -> graph.writeAutoCommitted("DROP INDEX " + name, Map.of()));
        IntStream.range(0, 4).parallel().forEach(any -> GraphSchema.apply(graph));
        assertThat(schema(graph)).isEqualTo(before);
    }

    @Test
    protected void whatEarlierProgramsMadeUnderOtherNamesIsDropped(Graph graph) {
        List<String> before = schema(graph);
        graph.writeAutoCommitted("CREATE INDEX written_by_name FOR ()-[r:OTHER]-() ON (r.name)", Map.of());
        GraphSchema.apply(graph);
        assertThat(schema(graph)).isEqualTo(before);
    }

    @Test
    protected void everyIndexServes(Graph graph) {
        assertThat(graph.read("SHOW INDEXES YIELD state RETURN DISTINCT state", Map.of(), row -> row.get("state")
                        .asString()))
                .containsExactly("ONLINE");
    }

    @Test
    protected void everyNodeTypeHasAKeyThatIsUnique(Graph graph) {
        for (HubNodeType type : HubNodeType.values()) {
            String create = "CREATE (:%s {%s: 'same'})".formatted(type.label(), type.keyProperty());
            graph.write(create, Map.of());
            assertThatThrownBy(() -> graph.write(create, Map.of()))
                    .isInstanceOf(UnavailableException.class)
                    .hasMessageContaining("already exists");
        }
    }

    @Test
    protected void theLongestKeyFits(Graph graph) {
        String longest = "é".repeat(Key.MOST_BYTES / 2);
        graph.write("CREATE (:Tag {key: $key})", Map.of("key", longest));
        assertThat(graph.read("MATCH (n:Tag {key: $key}) RETURN n", Map.of("key", longest), row -> row))
                .hasSize(1);
    }

    /** Why longer keys are dropped before they come here. */
    @Test
    protected void aKeyOfNineThousandBytesBreaksItsTransaction(Graph graph) {
        assertThatThrownBy(() -> graph.inWriteTransaction(transaction -> {
                    transaction.run("CREATE (:Tag {key: 'good'})").consume();
                    return transaction
                            .run("CREATE (:Tag {key: $key})", Map.of("key", "k".repeat(9_000)))
                            .consume();
                }))
                .isInstanceOf(UnavailableException.class);
        assertThat(graph.read("MATCH (n:Tag) RETURN n", Map.of(), row -> row)).isEmpty();
    }

    @Test
    protected void namesAreFoundByFullText(Graph graph) {
        graph.write(
                "CREATE (:Model {id: 'aurora/base-chat'}), (:Paper {arxivId: '2401.00001', title: 'On Chat'})",
                Map.of());
        assertThat(graph.read(
                        "CALL db.index.fulltext.queryNodes($index, 'chat') YIELD node RETURN labels(node)[0] AS label ORDER BY label",
                        Map.of("index", GraphSchema.FULL_TEXT_INDEX),
                        row -> row.get("label").asString()))
                .containsExactly("Model", "Paper");
    }

    private static List<String> schema(Graph graph) {
        List<String> names = graph.read(
                "SHOW INDEXES YIELD name, createStatement RETURN name + createStatement AS line ORDER BY line",
                Map.of(),
                row -> row.get("line").asString());
        assertThat(names).isNotEmpty();
        return names;
    }
}
