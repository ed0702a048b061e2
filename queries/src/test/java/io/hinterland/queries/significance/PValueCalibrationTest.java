package io.hinterland.queries.significance;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.queries.filter.Included;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.Rounds;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On permuted networks no more p-values are at most α than chance allows; where something else matters, more are. */
class PValueCalibrationTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private static final int TRIALS = Rounds.of(600, 3_000);

    /** Thirty models cite papers, the low numbers often; each derives from one or two of lower number. */
    @BeforeEach
    void load() {
        GRAPH.graph().write("""
                UNWIND range(0, 29) AS model
                CREATE (m:Model {id: 'o/' + model, listed: true, downloads: model})
                WITH m, model
                UNWIND range(0, 11) AS paper
                WITH m, model, paper WHERE (model * 7 + paper * paper * 3) % (paper + 2) = 0
                MERGE (p:Paper {arxivId: '2401.' + right('0000' + toString(paper), 5)})
                CREATE (m)-[:CITES {role: CASE (model + paper) % 3 WHEN 0 THEN 'own' ELSE 'other' END}]->(p)
                """, Map.of());
        GRAPH.graph().write("""
                UNWIND range(1, 29) AS child
                UNWIND [child / 2, child / 3] AS parent
                MATCH (c:Model {id: 'o/' + child}), (p:Model {id: 'o/' + parent})
                MERGE (c)-[:FINETUNED_FROM]->(p)
                """, Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Paper-Model-Paper",
                "Model-Paper-Model",
                "Model-CITES->Paper",
                "Model-LINEAGE->Model",
                "Model-LINEAGE->Model-CITES->Paper",
                "Model-LINEAGE*1..2->Model",
                "Paper<-CITES{role: own}-Model{downloads > 9}-CITES->Paper"
            })
    void noMorePValuesAreLowThanChanceAllows(String metapath) {
        WalkedNetwork network =
                WalkedNetwork.read(GRAPH.graph(), Metapath.parse(metapath, Metagraph.hub()), Included.NEITHER);
        List<Double> values = new PValueCalibration(network, 19).pValues(TRIALS, 20240822);

        for (double alpha : new double[] {0.1, 0.05, 0.01, 0.001}) {
            long low = values.stream().filter(p -> p <= alpha).count();
            int bound = BinomialDistribution.of(TRIALS, alpha).inverseSurvivalProbability(1e-4);
            assertThat(low).as("p at most " + alpha + " of " + TRIALS).isLessThanOrEqualTo(bound);
        }
        assertThat(values).allSatisfy(p -> assertThat(p).isGreaterThan(0).isLessThanOrEqualTo(1));
        assertThat(values).anyMatch(p -> p < 0.1);
    }
}
