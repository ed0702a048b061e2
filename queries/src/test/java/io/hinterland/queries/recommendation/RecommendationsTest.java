package io.hinterland.queries.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.hinterland.graph.Cancellation;
import io.hinterland.queries.metapath.Measure;
import io.hinterland.queries.metapath.MetapathScores;
import io.hinterland.queries.metapath.ScoreOptions;
import io.hinterland.schema.Worded;
import io.hinterland.schema.failure.CancelledException;
import io.hinterland.schema.failure.DeadlineException;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecommendationsTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    private static final RecommendationOptions ALL =
            RecommendationOptions.DEFAULT.withLimit(RecommendationOptions.MOST);

    @SuppressWarnings("NullAway.Init")
    private static Recommendations recommendations;

    @BeforeAll
    static void open() {
        recommendations = new Recommendations(GRAPH.graph());
    }

    private List<String> keys(RecommendationKind kind, String node) {
        return recommendations.of(kind, node, ALL).suggestions().stream()
                .map(RecommendationAnswer.Suggestion::key)
                .toList();
    }

    /** The toy hub knows what cirrus/story is made from, cites and shares with others. */
    @Test
    void whatIsKnownIsNotRecommended() {
        assertThat(keys(RecommendationKind.PAPERS, "cirrus/story"))
                .contains("2401.00001")
                .doesNotContain("2402.00002", "1910.09700");
        assertThat(keys(RecommendationKind.MODELS, "aurora/base-chat"))
                .contains("gpt-toy")
                .doesNotContain("aurora/base-chat", "aurora/base", "borealis/base-chat-GGUF", "cirrus/merged")
                .doesNotContain("elsewhere/unlisted", "borealis/withdrawn");
        assertThat(keys(RecommendationKind.AUTHORS, "ada quill"))
                .doesNotContain("ada quill", "ben stone")
                .contains("cleo marsh");
        assertThat(keys(RecommendationKind.OWNERS, "cirrus"))
                .as("owners like it, but not whose models its own derive from")
                .contains("borealis")
                .doesNotContain("cirrus", "aurora");
        assertThat(keys(RecommendationKind.DATASETS, "text-generation")).contains("aurora/corpus", "aurora/chats");
    }

    /** Each of four models derives from the one before; the grandmother was called otherwise. All cite one paper. */
    @Test
    void ancestorsAndDescendantsAreRecommendedOnlyWhenAskedFor() {
        GRAPH.graph().write("""
                CREATE (paper:Paper {arxivId: '2403.00003'})
                WITH paper
                UNWIND range(1, 4) AS generation
                CREATE (:Model {id: 'line/m' + generation, listed: true})-[:CITES {role: 'other'}]->(paper)
                WITH paper, count(*) AS all
                MATCH (one:Model), (other:Model)
                WHERE one.id STARTS WITH 'line/m' AND other.id = 'line/m' + (toInteger(right(one.id, 1)) + 1)
                CREATE (other)-[:FINETUNED_FROM]->(one)
                WITH DISTINCT paper
                CREATE (:Model {id: 'peer/model', listed: true})-[:CITES {role: 'other'}]->(paper)
                CREATE (:Model {id: 'old/name', listed: true, renamedTo: 'line/m3'})-[:CITES {role: 'other'}]->(paper)
                """, Map.of());

        assertThat(keys(RecommendationKind.MODELS, "line/m3")).containsExactly("peer/model");
        assertThat(recommendations
                        .of(RecommendationKind.MODELS, "line/m3", ALL.withRelatives(true))
                        .suggestions())
                .extracting(RecommendationAnswer.Suggestion::key)
                .containsExactlyInAnyOrder("peer/model", "line/m1", "line/m2", "line/m4");
    }

    /** A walk that is called off is no walk that takes too long. */
    @Test
    void whatNobodyWaitsForIsNotAnswered() {
        Cancellation cancellation = new Cancellation();
        Recommendations unwanted = recommendations.reading(GRAPH.graph().cancelledBy(cancellation));
        cancellation.close();
        GRAPH.graph().cancel(cancellation);

        assertThatThrownBy(() -> unwanted.of(RecommendationKind.MODELS, "aurora/base", ALL))
                .isInstanceOf(CancelledException.class);
        assertThatThrownBy(() -> recommendations
                        .reading(GRAPH.graph().within(Duration.ofNanos(1)))
                        .of(RecommendationKind.MODELS, "aurora/base", ALL))
                .isInstanceOf(DeadlineException.class);
    }

    @Test
    void aScoreIsTheSumOfWhatTheMetapathsAdd() {
        RecommendationAnswer.Suggestion suggestion = recommendations
                .of(RecommendationKind.PAPERS, "cirrus/story", RecommendationOptions.DEFAULT.withLimit(1))
                .suggestions()
                .get(0);

        assertThat(suggestion.score())
                .isCloseTo(
                        suggestion.contributions().stream()
                                .mapToDouble(RecommendationAnswer.Contribution::part)
                                .sum(),
                        within(1e-12));
        assertThat(suggestion.contributions())
                .isSortedAccordingTo((one, other) -> Double.compare(other.part(), one.part()))
                .allSatisfy(contribution -> assertThat(contribution.probability())
                        .isCloseTo(probability(contribution, suggestion.key()), within(1e-12)));
    }

    private static double probability(RecommendationAnswer.Contribution contribution, String target) {
        return new MetapathScores(GRAPH.graph())
                .between(
                        "cirrus/story",
                        target,
                        contribution.metapath().toString(),
                        ScoreOptions.of(Measure.RANDOM_WALK))
                .score();
    }

    @ParameterizedTest
    @CsvSource({"MODELS, aurora/base", "PAPERS, cirrus/story", "AUTHORS, Cleo Marsh"})
    void thePathsOfASuggestionLeadToItAndItsCypherDrawsThem(RecommendationKind kind, String node) {
        RecommendationAnswer answer = recommendations.of(kind, node, RecommendationOptions.DEFAULT.withLimit(3));

        assertThat(answer.suggestions()).isNotEmpty().allSatisfy(suggestion -> {
            assertThat(suggestion.paths()).isNotEmpty().allSatisfy(path -> {
                assertThat(path.nodes().get(0).key()).isEqualTo(answer.node());
                assertThat(path.nodes().get(path.nodes().size() - 1).key()).isEqualTo(suggestion.key());
            });
            assertThat(GRAPH.graph().read(suggestion.cypher(), Map.of(), row -> row.get("path")
                            .asPath()))
                    .hasSameSizeAs(suggestion.paths());
        });
    }

    @Test
    void whereNothingIsRecommendedTheReasonIsTold() {
        GRAPH.graph().write("CREATE (:Model {id: 'lone/wolf', listed: true}), (:Owner {key: 'lone'})", Map.of());

        assertThat(recommendations
                        .of(RecommendationKind.PAPERS, "lone/wolf", RecommendationOptions.DEFAULT)
                        .reason())
                .isEqualTo("no walk leads from Model lone/wolf to a Paper");
        assertThat(recommendations
                        .of(RecommendationKind.OWNERS, "lone", RecommendationOptions.DEFAULT)
                        .suggestions())
                .isEmpty();
        assertThat(recommendations
                        .of(RecommendationKind.PAPERS, "cirrus/story", RecommendationOptions.DEFAULT)
                        .reason())
                .isEmpty();
    }

    /** Its one model has neither citations nor tags, so only the metapaths of weight 0 lead anywhere. */
    @Test
    void metapathsWithoutWeightAreWalkedWhereNoOtherLeadsAnywhere() {
        GRAPH.graph().write("""
                MATCH (base:Model {id: 'aurora/base'})
                CREATE (:Owner {key: 'tuner'})<-[:PUBLISHED_BY]-(:Model {id: 'tuner/base', listed: true})
                  -[:FINETUNED_FROM]->(base)
                """, Map.of());

        assertThat(keys(RecommendationKind.OWNERS, "tuner"))
                .contains("borealis")
                .doesNotContain("aurora");
    }

    @Test
    void whatCannotBeAnsweredIsSaid() {
        assertThatThrownBy(() ->
                        recommendations.of(RecommendationKind.PAPERS, "nobody/nothing", RecommendationOptions.DEFAULT))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> RecommendationOptions.DEFAULT.withLimit(0)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Worded.parse(RecommendationKind.class, "kind", "chairs"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("owners");
    }

    @ParameterizedTest
    @EnumSource
    void theWeightsOfAKindSumToOneAndItsMetapathsJoinItsTypes(RecommendationKind kind) {
        assertThat(MetapathWeights.of(kind)).isNotEmpty().allSatisfy(weighted -> {
            assertThat(weighted.weight()).isNotNegative();
            assertThat(weighted.metapath().source()).isEqualTo(kind.from());
            assertThat(weighted.metapath().target()).isEqualTo(kind.to());
        });
        assertThat(MetapathWeights.of(kind).stream()
                        .mapToDouble(MetapathWeights.WeightedMetapath::weight)
                        .sum())
                .isCloseTo(1, within(0.002));
    }
}
