package io.hinterland.queries.metapath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hinterland.queries.metapath.BibliographicNetwork.Edge;
import io.hinterland.queries.metapath.BibliographicNetwork.Type;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.testkit.GraphExtension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Walks from a source reach 12,000 nodes, so that they are scored in batches and most are let go unscored. */
class ManyCandidatesTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.localWithAccelerator();

    private static final NodeType A = new Type("A", "name");
    private static final NodeType B = new Type("B", "name");
    private static final Metagraph METAGRAPH = Metagraph.of(new Edge("AB", A, B));

    private final MetapathScores compiled = MetapathScores.compiled(GRAPH.graph(), METAGRAPH);

    /** Each A has one to four edges, the first of them to the same B. */
    @BeforeEach
    void load() {
        GRAPH.graph().write("""
                UNWIND range(0, 199) AS number
                CREATE (b:B {name: 'B' + number})
                WITH b ORDER BY number
                WITH collect(b) AS all
                UNWIND range(0, 11999) AS number
                CREATE (a:A {name: 'A' + number})
                WITH a, all, [0, 1 + number % 7, 8 + number % 31, 39 + number * number % 161][..1 + number % 4] AS some
                UNWIND some AS one
                WITH a, all[one] AS b
                CREATE (a)-[:AB]->(b)
                """, Map.of());
    }

    @Test
    void theBestByPathSimAreThoseThatTheProcedureFinds() {
        ScoreOptions options = ScoreOptions.of(Measure.PATH_SIM);
        MetapathScores accelerated = new MetapathScores(GRAPH.graph(), METAGRAPH);
        for (String source : List.of("A0", "A1", "A2", "A11", "A11999")) {
            assertThat(compiled.from(source, "A-B-A", options)).isEqualTo(accelerated.from(source, "A-B-A", options));
        }
    }

    @Test
    void theBestByHeteSimScoreAsTheirPairs() {
        ScoreOptions options = ScoreOptions.of(Measure.HETE_SIM);
        ScoreAnswer.FromSource answer = compiled.from("A11", "A-B-A", options);
        assertThat(answer.scores()).hasSize(20);
        answer.scores().forEach(score -> assertThat(score.score())
                .isCloseTo(
                        compiled.between("A11", score.key(), "A-B-A", options).score(), within(1e-12)));
        assertThat(answer.scores()).extracting(ScoreAnswer.Score::key).contains("A11");
        assertThat(answer.scores().get(0).score()).isCloseTo(1, within(1e-12));
    }
}
