package io.hinterland.queries.metapath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hinterland.queries.metapath.BibliographicNetwork.Edge;
import io.hinterland.queries.metapath.BibliographicNetwork.Type;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.testkit.GraphExtension;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All 9,000 models have one tag, so that 81 million walks lead from the papers of some to those of others: more than
 * are gone along one by one without being asked for. Two of three models cite paper p, two of three paper q, each third
 * model both.
 */
class PathsThroughHubsTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.localWithAccelerator();

    private static final int MODELS = 9_000;
    private static final double CITING = MODELS * 2 / 3.0;
    private static final double CITING_BOTH = MODELS / 3.0;

    private static final NodeType PAPER = new Type("Paper", "name");
    private static final NodeType MODEL = new Type("Model", "name");
    private static final NodeType TAG = new Type("Tag", "name");
    private static final Metagraph METAGRAPH =
            Metagraph.of(new Edge("CITES", MODEL, PAPER), new Edge("HAS_TAG", MODEL, TAG));
    private static final String METAPATH = "Paper-Model-Tag-Model-Paper";

    @BeforeEach
    void load() {
        GRAPH.graph().write("""
                CREATE (p:Paper {name: 'p'}), (q:Paper {name: 'q'}), (tag:Tag {name: 'tag'})
                WITH p, q, tag
                UNWIND range(0, $models - 1) AS number
                CREATE (model:Model {name: 'm' + number})-[:HAS_TAG]->(tag)
                FOREACH (one IN [[p], [q], [p, q]][number % 3] | CREATE (model)-[:CITES]->(one))
                """, Map.of("models", MODELS));
    }

    static Stream<MetapathScores> bothWays() {
        return Stream.of(
                MetapathScores.compiled(GRAPH.graph(), METAGRAPH), new MetapathScores(GRAPH.graph(), METAGRAPH));
    }

    /** Each model that cites p is joined to each that cites q, but for itself. */
    @ParameterizedTest
    @MethodSource("bothWays")
    void pathsAreCountedHoweverManyThereAre(MetapathScores scores) {
        assertThat(scores.from("p", METAPATH, ScoreOptions.of(Measure.PATH_COUNT))
                        .scores())
                .containsExactly(new ScoreAnswer.Score("q", "q", CITING * CITING - CITING_BOTH));
    }

    @Test
    void theCypherOfAnAnswerGivesItAsItStands() {
        MetapathScores scores = new MetapathScores(GRAPH.graph(), METAGRAPH);
        ScoreAnswer.FromSource answer = scores.from("p", METAPATH, ScoreOptions.of(Measure.PATH_COUNT));
        assertThat(GRAPH.graph()
                        .read(answer.cypher(), Map.of(), row -> row.get("score").asDouble()))
                .containsExactly(CITING * CITING - CITING_BOTH);
    }

    /** A model that cites both papers has two edges in the steps between models and papers, the others have one. */
    @ParameterizedTest
    @MethodSource("bothWays")
    void soAreDegreeWeightedPaths(MetapathScores scores) {
        double ofOnePaper = (CITING - CITING_BOTH) + CITING_BOTH / Math.sqrt(2);
        double paths = ofOnePaper * ofOnePaper - CITING_BOTH / 2;
        double expected = paths / CITING / MODELS;
        ScoreAnswer.FromSource answer = scores.from("p", METAPATH, ScoreOptions.of(Measure.DWPC));
        assertThat(answer.scores()).extracting(ScoreAnswer.Score::key).containsExactly("q");
        assertThat(answer.scores().get(0).score()).isCloseTo(expected, within(1e-12 * expected));
        assertThat(scores.between("p", "q", METAPATH, ScoreOptions.of(Measure.DWPC))
                        .score())
                .isCloseTo(expected, within(1e-12 * expected));
    }
}
