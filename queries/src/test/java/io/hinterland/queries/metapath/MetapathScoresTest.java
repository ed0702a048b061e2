package io.hinterland.queries.metapath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.hinterland.schema.Worded;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetapathScoresTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    private static final Offset<Double> CLOSE = within(1e-12);
    private static final String CITED_TOGETHER = "Paper-Model-Paper";

    @SuppressWarnings("NullAway.Init")
    private static MetapathScores scores;

    @BeforeAll
    static void open() {
        scores = new MetapathScores(GRAPH.graph());
    }

    /** Five models cite the one paper, four the other, one both; boilerplate aside. */
    @Test
    void papersCitedTogetherAreSimilar() {
        assertThat(between(ScoreOptions.of(Measure.PATH_SIM))).isCloseTo(2.0 / 9, CLOSE);
        assertThat(between(ScoreOptions.of(Measure.HETE_SIM))).isCloseTo(1 / Math.sqrt(20), CLOSE);
        assertThat(scores.from("arXiv:2401.00001v2", CITED_TOGETHER, ScoreOptions.of(Measure.PATH_SIM)))
                .satisfies(answer -> assertThat(answer.source()).isEqualTo("2401.00001"))
                .satisfies(answer -> assertThat(answer.scores())
                        .extracting(ScoreAnswer.Score::key)
                        .containsExactly("2401.00001", "2402.00002"));
    }

    /** The one model that cites both cites a third paper by boilerplate. */
    @Test
    void boilerplateCitationsCountInDegreesOnlyWhenAskedFor() {
        ScoreOptions options = ScoreOptions.of(Measure.RANDOM_WALK);
        assertThat(between(options)).isCloseTo(1.0 / 5 / 2, CLOSE);
        assertThat(between(options.withWalks(WalkOptions.DEFAULT.withBoilerplate(true))))
                .isCloseTo(1.0 / 5 / 3, CLOSE);
    }

    @Test
    void aPathDoesNotComeBackToItsSource() {
        assertThat(scores.from("2401.00001", CITED_TOGETHER, ScoreOptions.of(Measure.PATH_COUNT))
                        .scores())
                .containsExactly(new ScoreAnswer.Score("2402.00002", "Telling Stories with Small Models", 1.0));
        assertThat(scores.between("2401.00001", "2401.00001", CITED_TOGETHER, ScoreOptions.of(Measure.DWPC))
                        .score())
                .isZero();
    }

    @Test
    void undampedPathsAreCounted() {
        assertThat(between(ScoreOptions.of(Measure.DWPC).withDamping(0))).isEqualTo(1.0);
        assertThat(between(ScoreOptions.of(Measure.DWPC).withDamping(1))).isCloseTo(1.0 / (5 * 2 * 2 * 4), CLOSE);
    }

    @Test
    void placeholdersAreToldOnlyWhenAskedForButCanBeNamed() {
        ScoreOptions options = ScoreOptions.of(Measure.WALK_COUNT);
        String parents = "Model-LINEAGE->Model";
        assertThat(scores.from("cirrus/story", parents, options).scores()).isEmpty();
        assertThat(scores.from("cirrus/story", parents, options.withWalks(WalkOptions.DEFAULT.withPlaceholders(true)))
                        .scores())
                .containsExactly(new ScoreAnswer.Score("elsewhere/unlisted", "elsewhere/unlisted", 1.0));
        assertThat(scores.between("cirrus/story", "elsewhere/unlisted", parents, options)
                        .score())
                .isEqualTo(1.0);
    }

    @Test
    void tiesBreakByKeyAndNoMoreComeThanAskedFor() {
        assertThat(scores.from(
                                "transformers",
                                "Library-Model",
                                ScoreOptions.of(Measure.RANDOM_WALK).withWalks(WalkOptions.DEFAULT.withLimit(2)))
                        .scores())
                .extracting(ScoreAnswer.Score::key)
                .containsExactly("aurora/base", "aurora/base-chat");
    }

    @ParameterizedTest
    @EnumSource
    void theCypherToPasteGivesTheSameAnswers(Measure measure) {
        ScoreOptions options = ScoreOptions.of(measure);
        ScoreAnswer.FromSource answer = scores.from("2401.00001", CITED_TOGETHER, options);
        assertThat(answer.scores()).isNotEmpty();
        assertThat(GRAPH.graph()
                        .read(
                                answer.cypher(),
                                Map.of(),
                                row -> new ScoreAnswer.Score(
                                        row.get("key").asString(),
                                        row.get("name").asString(),
                                        row.get("score").asDouble())))
                .isEqualTo(answer.scores());
        ScoreAnswer.OfPair pair = scores.between("2401.00001", "2402.00002", CITED_TOGETHER, options);
        assertThat(pasted(pair)).isEqualTo(pair.score()).isPositive();
        ScoreAnswer.OfPair byDate =
                scores.between("2024-01-03", "2401.00001", "PublicationDate-Paper", ScoreOptions.of(Measure.DWPC));
        assertThat(pasted(byDate)).isEqualTo(byDate.score()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"it's", "back\\slash", "\\u0027", "x\\'}) DETACH DELETE n //", "`tick`", "$limit", "日本 😀"})
    void noNameBreaksOutOfTheCypherToPaste(String id) {
        GRAPH.graph()
                .write(
                        "MATCH (m:Model {id: 'gpt-toy'}) CREATE (m)-[:TRAINED_ON]->(:Dataset {id: $id})",
                        Map.of("id", id));
        ScoreAnswer.OfPair pair = scores.between(id, "gpt-toy", "Dataset-Model", ScoreOptions.of(Measure.HETE_SIM));
        assertThat(pair.score()).isCloseTo(1, CLOSE);
        assertThat(pasted(pair)).isEqualTo(pair.score());
    }

    /** Counts are summed after each step, the halves met in the middle, and PathSim set against both ends. */
    @Test
    void theCypherOfAPairWalksFromBothEnds() {
        assertThat(scores.between("2401.00001", "2402.00002", CITED_TOGETHER, ScoreOptions.of(Measure.PATH_SIM))
                        .cypher())
                .isEqualTo("""
                        MATCH (source:Paper {arxivId: '2401.00001'})
                        MATCH (target:Paper {arxivId: '2402.00002'})
                        CALL (source, target) {
                          WITH source AS h0, 1.0 AS half
                          MATCH (h0)<-[e1:CITES]-(h1)
                          WHERE e1.role <> 'boilerplate'
                          WITH h1, sum(half) AS half
                          WHERE h1:Model
                          WITH h1 AS middle, half
                          RETURN middle, half AS ofSource, 0.0 AS ofTarget
                          UNION ALL
                          WITH target AS h0, 1.0 AS half
                          MATCH (h0)<-[e1:CITES]-(h1)
                          WHERE e1.role <> 'boilerplate'
                          WITH h1, sum(half) AS half
                          WHERE h1:Model
                          WITH h1 AS middle, half
                          RETURN middle, 0.0 AS ofSource, half AS ofTarget
                        }
                        WITH middle, sum(ofSource) AS ofSource, sum(ofTarget) AS ofTarget
                        WITH sum(ofSource * ofTarget) AS weight, sum(ofSource * ofSource) AS ofSource,
                          sum(ofTarget * ofTarget) AS ofTarget
                        RETURN CASE WHEN weight > 0 THEN 2 * weight / (ofSource + ofTarget) ELSE 0.0 END AS score""");
    }

    @Test
    void pathSimOfAnAsymmetricMetapathIsRefused() {
        assertThatThrownBy(() -> scores.from("aurora/base", "Model-Paper", ScoreOptions.of(Measure.PATH_SIM)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("""
                        PathSim is defined on symmetric metapaths only, hetesim on all; this one is not symmetric (at \
                        character 1 of the metapath)
                          Model-CITES->Paper
                          ^""");
        assertThatThrownBy(() -> scores.from(
                        "aurora/base", "Model-Paper{year > 2020}-Model{likes > 1}", ScoreOptions.of(Measure.PATH_SIM)))
                .hasMessageEndingWith("\n  Model-CITES->Paper{year > 2020}<-CITES-Model{likes > 1}\n       ^");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY})
    void aDampingOutOfBoundsIsRefused(double damping) {
        assertThatThrownBy(() -> ScoreOptions.of(Measure.DWPC).withDamping(damping))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The damping must be from 0 to 1, not " + damping);
    }

    @Test
    void anUnknownMeasureIsAnsweredWithTheKnownOnes() {
        assertThat(Worded.parse(Measure.class, "measure", "pathsim")).isEqualTo(Measure.PATH_SIM);
        assertThatThrownBy(() -> Worded.parse(Measure.class, "measure", "simrank"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("There is no measure 'simrank'; there are walk-count, path-count, pathsim, hetesim,"
                        + " random-walk, dwpc");
    }

    @Test
    void unknownEndsAreNamed() {
        ScoreOptions options = ScoreOptions.of(Measure.WALK_COUNT);
        assertThatThrownBy(() -> scores.between("2401.00001", "2505.09388", CITED_TOGETHER, options))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("There is no paper '2505.09388' in the network; it contains the papers that models cite");
        assertThatThrownBy(() -> scores.from("2505.09388", CITED_TOGETHER, options))
                .isInstanceOf(NotFoundException.class);
    }

    private double between(ScoreOptions options) {
        return scores.between("2401.00001", "2402.00002", CITED_TOGETHER, options)
                .score();
    }

    private static double pasted(ScoreAnswer.OfPair pair) {
        return GRAPH.graph()
                .readFirst(pair.cypher(), Map.of(), row -> row.get("score").asDouble())
                .orElseThrow();
    }
}
