package io.hinterland.queries.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** By hand from the picture of the toy hub. */
class InfluenceRankingTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    private static final Map<InfluencePart, Double> USUAL = InfluencePart.weights(InfluencePart.USUAL);

    @Test
    void modelsOverLineage() {
        InfluenceRanking.Ranking ranking = ranking(InfluenceOf.MODELS);

        assertThat(ranking.total()).as("all but gpt-toy").isEqualTo(13);
        Influence base = of(ranking, "aurora/base");
        assertThat(base.reach()).isEqualTo(5);
        assertThat(base.hIndex()).as("of its three children, one has two").isEqualTo(1);
        assertThat(base.betweenness()).isZero();
        assertThat(of(ranking, "aurora/base-chat").betweenness())
                .as("between its two children and its parent")
                .isEqualTo(2);
        assertThat(ranking.influences().stream()
                        .mapToDouble(Influence::pageRank)
                        .sum())
                .isCloseTo(1, within(1e-9));
        assertThat(ranking.influences().get(0).node()).isEqualTo("aurora/base");
    }

    @Test
    void ownersOverLineage() {
        Influence aurora = of(ranking(InfluenceOf.OWNERS), "aurora");

        assertThat(aurora.reach()).as("GGUF, lora, merged, derived").isEqualTo(4);
        assertThat(aurora.hIndex()).as("base has three children, base-chat two").isEqualTo(2);
    }

    @Test
    void papersOverCitations() {
        InfluenceRanking.Ranking ranking = ranking(InfluenceOf.PAPERS);

        assertThat(ranking.influences())
                .extracting(Influence::node)
                .containsExactlyInAnyOrder("2401.00001", "2402.00002", "2001.00003", "2309.00004");
        assertThat(of(ranking, "2401.00001").reach())
                .as("five models cite it, and the merge derives from one")
                .isEqualTo(6);
    }

    @Test
    void theScoreHasTheWeightsThatAreAskedFor() {
        InfluenceRanking.Ranking byReach =
                new InfluenceRanking(GRAPH.graph()).of(InfluenceOf.MODELS, InfluencePart.weights("reach=1"), 100);
        assertThat(byReach.influences().get(0).score()).isEqualTo(1);
        assertThat(of(byReach, "elsewhere/unlisted").score()).isCloseTo(3 / 5.0, within(1e-9));

        assertThatThrownBy(() -> InfluencePart.weights("reach"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("pagerank=2");
        assertThatThrownBy(() -> InfluencePart.weights("reach=0")).hasMessageContaining("above 0");
        assertThatThrownBy(() -> InfluencePart.weights("fame=1")).hasMessageContaining("There is no part 'fame'");
    }

    private static Influence of(InfluenceRanking.Ranking ranking, String node) {
        return ranking.influences().stream()
                .filter(influence -> influence.node().equals(node))
                .findFirst()
                .orElseThrow();
    }

    private static InfluenceRanking.Ranking ranking(InfluenceOf of) {
        return new InfluenceRanking(GRAPH.graph()).of(of, USUAL, 100);
    }
}
