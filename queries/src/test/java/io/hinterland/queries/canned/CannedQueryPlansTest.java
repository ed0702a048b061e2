package io.hinterland.queries.canned;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.neo4j.driver.summary.Plan;

/** How the queries are planned on a network that is large enough for the planner to care. */
class CannedQueryPlansTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(CannedQueryPlansTest::load);

    private static final List<CannedQuery> QUERIES = QueryCatalog.packaged().queries();

    private static void load(Graph graph) {
        ToyHub.load(graph);
        graph.write(CypherFile.read(CannedQueryPlansTest.class, "crowd"), Map.of());
        graph.writeAutoCommitted("CALL db.prepareForReplanning(60)", Map.of());
    }

    @Test
    void noneTakesACartesianProductOrScansAllNodes() {
        assertThat(QUERIES).allSatisfy(query -> assertThat(operators(query))
                .noneMatch(operator -> operator.startsWith("CartesianProduct") || operator.startsWith("AllNodesScan")));
    }

    @Test
    void thoseThatNeedANodeStartThereAndScanNothing() {
        assertThat(QUERIES)
                .filteredOn(query -> query.parameters().stream().anyMatch(Parameter::required))
                .isNotEmpty()
                .allSatisfy(query -> assertThat(operators(query))
                        .noneMatch(operator -> operator.contains("Scan"))
                        .anyMatch(operator -> operator.startsWith("NodeUniqueIndexSeek")));
    }

    @Test
    void thoseOfLineageMeetEachRelativeOnceHoweverManyLinesOfDescentLeadThere() {
        assertThat(QUERIES)
                .filteredOn(query -> query.cypher().contains("*1..10"))
                .hasSize(4)
                .allSatisfy(query -> assertThat(operators(query))
                        .anyMatch(operator -> operator.startsWith("VarLengthExpand(Pruning,BFS"))
                        .noneMatch(operator -> operator.startsWith("VarLengthExpand(All)")));
    }

    private static List<String> operators(CannedQuery query) {
        return GRAPH.graph().inReadTransaction(transaction -> operators(transaction
                        .run(
                                "EXPLAIN " + query.cypher(),
                                query.arguments(Examples.of(query)).values())
                        .consume()
                        .plan())
                .toList());
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(
                Stream.of(plan.operatorType()), plan.children().stream().flatMap(CannedQueryPlansTest::operators));
    }
}
