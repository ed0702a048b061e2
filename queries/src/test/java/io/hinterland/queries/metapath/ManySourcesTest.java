package io.hinterland.queries.metapath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.graph.Graph;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.testkit.GraphExtension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several sources, and all pairs, have the scores that each source has by itself. */
class ManySourcesTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private static final List<String> AUTHORS = List.of("Ann", "Bob", "Jim", "Mary", "Mike");
    private static final String SHARED_VENUES = "Author-Paper-Venue-Paper-Author";
    private static final String PAPERS = "Author-Paper-Venue";

    private MetapathScores scores;

    @BeforeEach
    void load(Graph graph) {
        BibliographicNetwork.load(graph);
        scores = new MetapathScores(graph, BibliographicNetwork.METAGRAPH);
    }

    @Test
    void eachSourceIsAnsweredInItsTurn() {
        ScoreOptions options = ScoreOptions.of(Measure.PATH_SIM).withWalks(WalkOptions.DEFAULT.withLimit(2));
        List<ScoreAnswer.FromSource> answers = scores.fromEach(List.of("Mike", "Ann"), SHARED_VENUES, options);
        assertThat(answers)
                .containsExactly(
                        scores.from("Mike", SHARED_VENUES, options), scores.from("Ann", SHARED_VENUES, options));
        assertThat(answers.get(0).scores()).extracting(ScoreAnswer.Score::key).containsExactly("Bob", "Mike");
        assertThatThrownBy(() -> scores.fromEach(List.of("Mike", "Nobody"), SHARED_VENUES, options))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> scores.fromEach(Collections.nCopies(1_001, "Mike"), SHARED_VENUES, options))
                .isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @EnumSource
    void pairsOfOneTypeComeOnceWithTheScoreOfEither(Measure measure) {
        ScoreOptions options = ScoreOptions.of(measure);
        ScoreAnswer.BestPairs answer = scores.pairs(SHARED_VENUES, options);
        assertThat(answer.pairs()).isEqualTo(expected(SHARED_VENUES, options, measure != Measure.RANDOM_WALK));
        assertThat(pasted(answer)).isEqualTo(answer.pairs());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PATH_SIM")
    void pairsOfTwoTypesComeAsTheyAre(Measure measure) {
        ScoreOptions options = ScoreOptions.of(measure);
        ScoreAnswer.BestPairs answer = scores.pairs(PAPERS, options);
        assertThat(answer.pairs()).isEqualTo(expected(PAPERS, options, false)).hasSize(10);
        assertThat(pasted(answer)).isEqualTo(answer.pairs());
    }

    @Test
    void noMorePairsComeThanAskedFor() {
        ScoreOptions options = ScoreOptions.of(Measure.PATH_SIM).withWalks(WalkOptions.DEFAULT.withLimit(1));
        assertThat(scores.pairs(SHARED_VENUES, options).pairs())
                .containsExactly(new ScoreAnswer.ScoredPair("Bob", "Bob", "Mike", "Mike", 1.0));
    }

    private List<ScoreAnswer.ScoredPair> expected(String metapath, ScoreOptions options, boolean once) {
        List<ScoreAnswer.ScoredPair> pairs = new ArrayList<>();
        for (String source : AUTHORS) {
            for (ScoreAnswer.Score score :
                    scores.from(source, metapath, options).scores()) {
                boolean kept = once ? source.compareTo(score.key()) < 0 : !source.equals(score.key());
                if (kept) {
                    pairs.add(new ScoreAnswer.ScoredPair(source, source, score.key(), score.name(), score.score()));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(ScoreAnswer.ScoredPair::score)
                .reversed()
                .thenComparing(ScoreAnswer.ScoredPair::source)
                .thenComparing(ScoreAnswer.ScoredPair::target));
        return pairs.subList(0, Math.min(20, pairs.size()));
    }

    private static List<ScoreAnswer.ScoredPair> pasted(ScoreAnswer.BestPairs answer) {
        return GRAPH.graph()
                .read(
                        answer.cypher(),
                        Map.of(),
                        row -> new ScoreAnswer.ScoredPair(
                                row.get("source").asString(),
                                row.get("sourceName").asString(),
                                row.get("target").asString(),
                                row.get("targetName").asString(),
                                row.get("score").asDouble()));
    }
}
