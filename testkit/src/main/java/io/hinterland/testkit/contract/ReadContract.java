package io.hinterland.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphSettings;
import io.hinterland.schema.failure.DeadlineException;
import io.hinterland.schema.failure.UnavailableException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reading through {@link Graph}. */
public abstract class ReadContract {

    private static final String COUNT = "MATCH (n) RETURN count(n) AS count";

    @Test
    protected void rowsComeInOrder(Graph graph) {
        assertThat(graph.read(
                        "UNWIND $numbers AS number RETURN number ORDER BY number DESC",
                        Map.of("numbers", List.of(1, 3, 2)),
                        row -> row.get("number").asInt()))
                .containsExactly(3, 2, 1);
    }

    @Test
    protected void aReadOfNothingHasNoFirstRow(Graph graph) {
        assertThat(graph.readFirst("MATCH (n:Model) RETURN n", Map.of(), row -> row))
                .isEmpty();
    }

    @Test
    protected void aReadDoesNotWrite(Graph graph) {
        assertThatThrownBy(() -> graph.read("CREATE (n:Model {id: 'a/b'}) RETURN n", Map.of(), row -> row))
                .isInstanceOf(UnavailableException.class);
        assertThat(count(graph)).isZero();
    }

    @Test
    protected void aStreamDoesNotWrite(Graph graph) {
        assertThatThrownBy(() -> graph.stream("CREATE (n:Model {id: 'a/b'}) RETURN n", Map.of(), row -> {}))
                .isInstanceOf(UnavailableException.class);
        assertThat(count(graph)).isZero();
    }

    @Test
    protected void aStreamHandsOnEveryRowInOrder(Graph graph) {
        List<Integer> received = new ArrayList<>();
        graph.stream(
                "UNWIND range(1, $many) AS number RETURN number",
                Map.of("many", 20_000),
                row -> received.add(row.get("number").asInt()));
        assertThat(received).isEqualTo(IntStream.rangeClosed(1, 20_000).boxed().toList());
    }

    @Test
    protected void aReadThatTakesTooLongIsEnded(Graph graph) {
        GraphSettings settings = graph.settings();
        GraphSettings hasty = new GraphSettings(
                settings.uri(), settings.username(), settings.password(), settings.database(), Duration.ofSeconds(1));
        try (Graph impatient = Graph.connect(hasty)) {
            assertThatThrownBy(() -> impatient.read(
                            "UNWIND range(1, 10000000000) AS i WITH i WHERE i < 0 RETURN count(i)",
                            Map.of(),
                            row -> row))
                    .isInstanceOf(DeadlineException.class)
                    .hasMessageContaining("longer than the 1 s");
        }
    }

    @Test
    protected void severalReadsOfOneTransactionSeeTheSameGraph(Graph graph) {
        List<Integer> counts = graph.inReadTransaction(transaction -> List.of(
                transaction.run(COUNT).single().get("count").asInt(),
                transaction.run(COUNT).single().get("count").asInt()));
        assertThat(counts).containsExactly(0, 0);
    }

    @Test
    protected void aFaultyQueryIsReportedInOneSentence(Graph graph) {
        assertThatThrownBy(() -> graph.read("MATCH (n RETURN n", Map.of(), row -> row))
                .isInstanceOf(UnavailableException.class)
                .hasMessageStartingWith("Neo4j refused: Invalid input");
    }

    private static int count(Graph graph) {
        return graph.readFirst(COUNT, Map.of(), row -> row.get("count").asInt()).orElseThrow();
    }
}
