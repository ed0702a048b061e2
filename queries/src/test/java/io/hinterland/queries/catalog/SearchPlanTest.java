package io.hinterland.queries.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.graph.Graph;
import io.hinterland.testkit.GraphExtension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.summary.ProfiledPlan;

/** 20,000 models, of which every second has the tag {@code broad}, and every hundredth {@code narrow}. */
class SearchPlanTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(SearchPlanTest::load);

    private static void load(Graph graph) {
        graph.write("""
                CREATE (broad:Tag {key: 'broad'}), (narrow:Tag {key: 'narrow'})
                WITH broad, narrow
                UNWIND range(1, 20000) AS i
                CREATE (m:Model {id: 'o/m' + i, listed: true, downloads: CASE i % 3 WHEN 0 THEN 0 ELSE i % 997 END,
                  likes: i % 7, createdAt: datetime({epochSeconds: i}), lastModified: datetime({epochSeconds: i})})
                FOREACH (x IN CASE i % 2 WHEN 0 THEN [1] ELSE [] END | CREATE (m)-[:HAS_TAG]->(broad))
                FOREACH (x IN CASE i % 100 WHEN 0 THEN [1] ELSE [] END | CREATE (m)-[:HAS_TAG]->(narrow))""", Map.of());
        graph.writeAutoCommitted("CALL db.prepareForReplanning()", Map.of());
    }

    @ParameterizedTest
    @EnumSource(
            value = ModelSort.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RELEVANCE"})
    void aBroadFilterIsAnsweredInTheOrderOfTheIndexWithoutSorting(ModelSort sort) {
        ModelSearch search =
                ModelSearch.of(ModelFilters.of(ValueFilter.TAG, "broad")).sortedBy(sort);
        ModelCatalog models = new ModelCatalog(GRAPH.graph());
        Page<ModelSummary> first = models.search(search);

        for (ModelSearch page : List.of(search, search.from(first.next().orElseThrow()))) {
            ProfiledPlan plan = profile(page, Optional.empty());

            assertThat(operators(plan)).noneMatch(operator -> operator.contains("Sort") || operator.contains("Top"));
            assertThat(dbHits(plan)).isLessThan(2_000);
        }
    }

    @Test
    void aNarrowFilterLeadsToItsModels() {
        ModelSearch search = ModelSearch.of(ModelFilters.of(ValueFilter.TAG, "narrow"));

        assertThat(dbHits(profile(search, Optional.of(ValueFilter.TAG)))).isLessThan(2_000);
        assertThat(new ModelCatalog(GRAPH.graph()).search(search).items()).hasSize(20);
    }

    private static ProfiledPlan profile(ModelSearch search, Optional<ValueFilter> start) {
        SearchStatements statements = new SearchStatements(search, start);
        return GRAPH.graph().inReadTransaction(transaction -> transaction
                .run(
                        "PROFILE " + statements.cypher().get(search.cursor().isPresent() ? 1 : 0),
                        statements.parameters(21))
                .consume()
                .profile());
    }

    private static List<String> operators(ProfiledPlan plan) {
        return Stream.concat(
                        Stream.of(plan.operatorType()),
                        plan.children().stream().flatMap(child -> operators(child).stream()))
                .toList();
    }

    private static long dbHits(ProfiledPlan plan) {
        return plan.dbHits()
                + plan.children().stream().mapToLong(SearchPlanTest::dbHits).sum();
    }
}
