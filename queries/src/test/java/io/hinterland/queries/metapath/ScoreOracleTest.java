package io.hinterland.queries.metapath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hinterland.queries.metapath.BibliographicNetwork.Edge;
import io.hinterland.queries.metapath.BibliographicNetwork.Type;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.testkit.GraphExtension;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Published examples of the measures, and one worked out by hand, come out of the compiled metapath. */
class ScoreOracleTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private static final Offset<Double> CLOSE = within(1e-12);

    /** Sun et al. 2011, table 1: similarity to Mike over shared venues. */
    @Test
    void pathSimWithMikeIsAsPublished() {
        BibliographicNetwork.load(GRAPH.graph());
        MetapathScores scores = new MetapathScores(GRAPH.graph(), BibliographicNetwork.METAGRAPH);
        String sharedVenues = "Author-Paper-Venue-Paper-Author";
        ScoreOptions options = ScoreOptions.of(Measure.PATH_SIM);
        assertThat(scores.from("Mike", sharedVenues, options).scores())
                .containsExactly(
                        new ScoreAnswer.Score("Bob", "Bob", 1.0),
                        new ScoreAnswer.Score("Mike", "Mike", 1.0),
                        new ScoreAnswer.Score("Mary", "Mary", 0.8),
                        new ScoreAnswer.Score("Jim", "Jim", 2 * 120.0 / (5 + 2_900)));
        assertThat(scores.between("Mike", "Jim", sharedVenues, options).score()).isCloseTo(0.0826, within(0.00005));
        assertThat(scores.between("Mike", "Ann", sharedVenues, options).score()).isZero();
    }

    /**
     * The bipartite example with which Shi et al. 2012, "Relevance Search in Heterogeneous Networks", section 4.4, take
     * a relation apart: a1 has b1 and b2, a2 has b2, b3 and b4, a3 has b4. The values follow from the definition: the
     * edges of a2 take 1/3 each of its walk. Those of b2 take 1/2 each, so they meet with 1/3 · 1/2 = 1/6; the lengths
     * of the two vectors are 1/√3 and 1/√2, and the cosine is 1/√6. With b3, which has one edge, it is 1/3 / (1/√3 · 1)
     * = 1/√3, and with b4 as with b2.
     */
    @Test
    void heteSimOverOneStepMeetsOnItsEdges() {
        MetapathScores scores = relation();
        ScoreOptions options = ScoreOptions.of(Measure.HETE_SIM);
        assertThat(score(scores, "a2", "b1", "A-B", options)).isZero();
        assertThat(score(scores, "a2", "b2", "A-B", options)).isCloseTo(1 / Math.sqrt(6), CLOSE);
        assertThat(score(scores, "a2", "b3", "A-B", options)).isCloseTo(1 / Math.sqrt(3), CLOSE);
        assertThat(score(scores, "a2", "b4", "A-B", options)).isCloseTo(1 / Math.sqrt(6), CLOSE);
        assertThat(score(scores, "b3", "a2", "B-A", options)).isCloseTo(1 / Math.sqrt(3), CLOSE);
        assertThat(scores.from("a2", "A-B", options).scores().get(0).key()).isEqualTo("b3");
    }

    /**
     * Over two steps walks of a1 and a2 meet on b2 with 1/2 · 1/3; the lengths are 1/√2 and 1/√3, the cosine 1/√6.
     * Those of a2 and a3 meet on b4 with 1/3 · 1, which divided by 1/√3 · 1 is 1/√3. Every node is as similar to itself
     * as can be.
     */
    @Test
    void heteSimOverTwoStepsMeetsOnNodes() {
        MetapathScores scores = relation();
        ScoreOptions options = ScoreOptions.of(Measure.HETE_SIM);
        assertThat(score(scores, "a1", "a2", "A-B-A", options)).isCloseTo(1 / Math.sqrt(6), CLOSE);
        assertThat(score(scores, "a2", "a3", "A-B-A", options)).isCloseTo(1 / Math.sqrt(3), CLOSE);
        assertThat(score(scores, "a1", "a3", "A-B-A", options)).isZero();
        assertThat(score(scores, "a2", "a2", "A-B-A", options)).isCloseTo(1, CLOSE);
    }

    /**
     * Himmelstein and Baranzini 2015, figure 2D: IRF1 and multiple sclerosis over gene, interacting gene, disease.
     * Three paths, whose products of degrees are 16, 16 and 32 in the published sum 0.25 + 0.25 + 32^-0.5: here IRF1
     * has four interactions and the disease four genes, and the third gene in between has one more disease.
     */
    @Test
    void degreeWeightedPathCountOfIrf1AndMultipleSclerosisIsAsPublished() {
        GRAPH.graph().write("""
                CREATE (irf1:Gene {name: 'IRF1'}), (ms:Disease {name: 'multiple sclerosis'}),
                  (crohn:Disease {name: 'Crohn disease'}), (irf1)-[:INTERACTS]->(:Gene {name: 'lone'}),
                  (ms)<-[:ASSOCIATES]-(:Gene {name: 'elsewhere'}),
                  (irf1)-[:INTERACTS]->(:Gene {name: 'first'})-[:ASSOCIATES]->(ms),
                  (irf1)-[:INTERACTS]->(:Gene {name: 'second'})-[:ASSOCIATES]->(ms),
                  (irf1)-[:INTERACTS]->(third:Gene {name: 'third'})-[:ASSOCIATES]->(ms),
                  (third)-[:ASSOCIATES]->(crohn)
                """, Map.of());
        NodeType gene = new Type("Gene", "name");
        NodeType disease = new Type("Disease", "name");
        MetapathScores scores = new MetapathScores(
                GRAPH.graph(), Metagraph.of(new Edge("INTERACTS", gene, gene), new Edge("ASSOCIATES", gene, disease)));
        String metapath = "Gene-INTERACTS->Gene-ASSOCIATES->Disease";
        double published = 0.25 + 0.25 + Math.pow(32, -0.5);
        assertThat(published).isCloseTo(0.67677, within(0.00001));
        assertThat(score(scores, "IRF1", "multiple sclerosis", metapath, ScoreOptions.of(Measure.PATH_COUNT)))
                .isEqualTo(3.0);
        assertThat(score(scores, "IRF1", "multiple sclerosis", metapath, ScoreOptions.of(Measure.DWPC)))
                .isCloseTo(published, CLOSE);
        assertThat(scores.from("IRF1", metapath, ScoreOptions.of(Measure.DWPC)).scores())
                .extracting(ScoreAnswer.Score::key)
                .containsExactly("multiple sclerosis", "Crohn disease");
    }

    /**
     * From x to y in three steps: x a b y repeats nothing; x a a y repeats a node but no edge; x y x y repeats an edge.
     * So there are three walks, two matches of Cypher's pattern and one path.
     *
     * <p>Leaving x there are 2 edges, a 3, b and y 1; arriving at a 2, b 1, y 3. The degrees along the path multiply to
     * 2·2 · 3·1 · 1·3 = 36, hence 36^-0.5. The walks have the probabilities 1/2 · 1/3 · 1, 1/2 · 1/3 · 1/3 and 1/2 · 1
     * · 1/2, together 17/36.
     */
    @Test
    void walksPathsAndCyphersPatternDifferWhereNodesRepeat() {
        GRAPH.graph().write("""
                CREATE (x:Person {name: 'x'}), (y:Person {name: 'y'}), (a:Person {name: 'a'}), (b:Person {name: 'b'}),
                  (x)-[:KNOWS]->(y), (y)-[:KNOWS]->(x), (x)-[:KNOWS]->(a), (a)-[:KNOWS]->(a), (a)-[:KNOWS]->(b),
                  (b)-[:KNOWS]->(y), (a)-[:KNOWS]->(y)
                """, Map.of());
        NodeType person = new Type("Person", "name");
        MetapathScores scores = new MetapathScores(GRAPH.graph(), Metagraph.of(new Edge("KNOWS", person, person)));
        String metapath = "Person-KNOWS->Person-KNOWS->Person-KNOWS->Person";
        assertThat(score(scores, "x", "y", metapath, ScoreOptions.of(Measure.WALK_COUNT)))
                .isEqualTo(3.0);
        assertThat(score(scores, "x", "y", metapath, ScoreOptions.of(Measure.PATH_COUNT)))
                .isEqualTo(1.0);
        assertThat(GRAPH.graph().read("""
                        MATCH (:Person {name: 'x'})-[:KNOWS]->(:Person)-[:KNOWS]->(:Person)-[:KNOWS]->
                              (:Person {name: 'y'})
                        RETURN count(*) AS matches
                        """, Map.of(), row -> row.get("matches").asLong()))
                .containsExactly(2L);
        assertThat(score(scores, "x", "y", metapath, ScoreOptions.of(Measure.DWPC)))
                .isCloseTo(1.0 / 6, CLOSE);
        assertThat(score(scores, "x", "y", metapath, ScoreOptions.of(Measure.RANDOM_WALK)))
                .isCloseTo(17.0 / 36, CLOSE);
    }

    private static MetapathScores relation() {
        GRAPH.graph().write("""
                UNWIND [['a1', 'b1'], ['a1', 'b2'], ['a2', 'b2'], ['a2', 'b3'], ['a2', 'b4'], ['a3', 'b4']] AS pair
                MERGE (a:A {name: pair[0]})
                MERGE (b:B {name: pair[1]})
                CREATE (a)-[:HAS]->(b)
                """, Map.of());
        return new MetapathScores(
                GRAPH.graph(), Metagraph.of(new Edge("HAS", new Type("A", "name"), new Type("B", "name"))));
    }

    private static double score(
            MetapathScores scores, String source, String target, String metapath, ScoreOptions options) {
        return scores.between(source, target, metapath, options).score();
    }
}
