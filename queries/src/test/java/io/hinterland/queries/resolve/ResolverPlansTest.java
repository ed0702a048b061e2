package io.hinterland.queries.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.graph.CypherFile;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.summary.Plan;

/** Look-ups begin at an index, however large the graph is. */
class ResolverPlansTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "papers-by-doi",
                "papers-by-openalex",
                "papers-by-semantic-scholar",
                "authors-by-orcid",
                "authors-by-name",
                "institutions-by-ror",
                "renamed-repositories",
                "models-in-other-case",
                "owned-models"
            })
    void nothingIsScanned(String name) {
        Map<String, Object> parameters = Map.of("keys", List.of("x"), "owners", List.of("x"), "most", 1L);
        Plan plan = GRAPH.graph().inReadTransaction(transaction -> transaction
                .run("EXPLAIN " + CypherFile.read(Resolver.class, name), parameters)
                .consume()
                .plan());

        assertThat(operators(plan))
                .anyMatch(operator -> operator.contains("IndexSeek"))
                .noneMatch(operator -> operator.contains("Scan"));
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(
                Stream.of(plan.operatorType()), plan.children().stream().flatMap(ResolverPlansTest::operators));
    }
}
