package io.hinterland.ingest.load.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ClusteringScoresTest {

    /** Found {a a b} {b c}, true {a a} {b b} {c}; worked out by hand. */
    @Test
    void countsPairsAndClusters() {
        ClusteringScores.Count count = new ClusteringScores.Count();
        count.add(1, "a");
        count.add(1, "a");
        count.add(1, "b");
        count.add(2, "b");
        count.add(2, "c");
        ClusteringScores scores = count.scores();
        assertThat(scores.mentions()).isEqualTo(5);
        assertThat(scores.truePairs()).isEqualTo(2);
        assertThat(scores.pairPrecision()).isEqualTo(1 / 4.0);
        assertThat(scores.pairRecall()).isEqualTo(1 / 2.0);
        assertThat(scores.bCubedPrecision()).isCloseTo((2 / 3.0 * 2 + 1 / 3.0 + 1 / 2.0 * 2) / 5, within(1e-12));
        assertThat(scores.bCubedRecall()).isCloseTo((1 * 2 + 1 / 2.0 * 2 + 1) / 5, within(1e-12));
    }
}
