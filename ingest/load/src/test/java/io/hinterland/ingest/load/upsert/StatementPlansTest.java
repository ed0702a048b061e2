package io.hinterland.ingest.load.upsert;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.load.history.ModelYears;
import io.hinterland.ingest.load.settle.Settling;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.summary.Plan;

/** No statement that runs once a batch may look through all nodes of a type, or all edges. */
class StatementPlansTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(StatementPlansTest::load);

    private final Graph graph = GRAPH.graph();

    static Stream<String> statementsOfABatch() {
        Stream<String> fixed = Stream.of(
                        "standing-models",
                        "upsert-models",
                        "finish-models",
                        "mark-seen",
                        "mark-seen-earlier",
                        "outgoing-edges",
                        "delete-edges",
                        "restate-edges",
                        "mark-gone")
                .map(name -> CypherFile.read(ModelWriter.class, name));
        Stream<String> history = Stream.of("have-series", "append-counters", "prepend-counters", "remember-edges")
                .map(name -> CypherFile.read(ModelYears.class, name));
        Stream<String> settling = Stream.of(
                        "created",
                        "settle-children",
                        "settle-citations",
                        "modalities",
                        "papers-cited-by",
                        "citations-of",
                        "accounts-of",
                        "having-markers",
                        "orphaned-model-of",
                        "orphaned-paper-of")
                .map(name -> CypherFile.read(Settling.class, name));
        Stream<String> links = Stream.of(HubEdgeType.values())
                .filter(type -> type.source().label().equals("Model"))
                .map(CypherTemplate.read(ModelWriter.class, "link")::render);
        Stream<String> lineage = Stream.of(
                        "drop-lineage",
                        "restore-lineage",
                        "unlisted-parents-of",
                        "unlisted-parents-among",
                        "parents-of",
                        "children-of",
                        "settle-kinds-of")
                .map(name -> CypherTemplate.read(Settling.class, name).render(HubEdgeType.MERGED_FROM));
        Stream<String> shown = Stream.of("show", "shown", "orphans-of")
                .map(name -> CypherTemplate.read(Settling.class, name).render(HubEdgeType.HAS_TAG.target()));
        return Stream.of(fixed, history, settling, links, lineage, shown).flatMap(statements -> statements);
    }

    @ParameterizedTest
    @MethodSource("statementsOfABatch")
    void findsEveryNodeByItsKeyAndEveryEdgeFromItsNode(String statement) {
        Map<String, Object> parameters = Map.of(
                "rows", List.of(),
                "models", List.of(),
                "keys", List.of(),
                "papers", List.of(),
                "ids", List.of(),
                "edges", List.of(),
                "day", LocalDate.EPOCH);

        Plan plan = graph.inReadTransaction(transaction ->
                transaction.run("EXPLAIN " + statement, parameters).consume().plan());

        assertThat(operators(plan)).isNotEmpty().noneMatch(operator -> operator.contains("Scan"));
    }

    private static void load(Graph graph) {
        ToyHub.load(graph);
        graph.writeAutoCommitted("CALL db.prepareForReplanning(60)", Map.of());
    }

    private static List<String> operators(Plan plan) {
        List<String> operators = new ArrayList<>(List.of(plan.operatorType()));
        plan.children().forEach(child -> operators.addAll(operators(child)));
        return operators;
    }
}
