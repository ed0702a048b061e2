package io.hinterland.queries.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.junit.jupiter.api.Test;

/** Against JGraphT on small random graphs, and by hand on smaller ones. */
class CentralitiesTest {

    private static final int ROUNDS = 100;

    @Test
    void pageRankIsThatOfJGraphT() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            RandomGraph random = RandomGraph.of(seed);
            var oracle = new org.jgrapht.alg.scoring.PageRank<>(random.oracle(), PageRank.DAMPING, 10_000, 1e-13);
            double[] values = PageRank.of(random.graph());
            for (int node = 0; node < values.length; node++) {
                assertThat(values[node])
                        .as("seed " + seed)
                        .isCloseTo(oracle.getVertexScore(random.graph().names().get(node)), within(1e-9));
            }
        }
    }

    @Test
    void betweennessIsThatOfJGraphT() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            RandomGraph random = RandomGraph.of(seed);
            random.oracle().edgeSet().forEach(edge -> random.oracle().setEdgeWeight(edge, 1));
            var oracle = new BetweennessCentrality<>(random.oracle());
            double[] values = Betweenness.of(random.graph(), () -> {});
            for (int node = 0; node < values.length; node++) {
                assertThat(values[node])
                        .as("seed " + seed)
                        .isCloseTo(oracle.getVertexScore(random.graph().names().get(node)), within(1e-9));
            }
        }
    }

    /** Of a chain a, b, c, d the inner two lie between 2 pairs each. */
    @Test
    void betweennessOfAChain() {
        DirectedGraph chain = graph(List.of("a b", "b c", "c d"));
        assertThat(Betweenness.of(chain, () -> {})).containsExactly(0, 2, 2, 0);
    }

    /** Both p and q lead to x, p leads to y as well: authorities are (1 + √5)/2 to 1, and so are hubs. */
    @Test
    void hubsAndAuthoritiesByHand() {
        HubsAndAuthorities hits = HubsAndAuthorities.of(graph(List.of("p x", "p y", "q x")));
        double golden = (1 + Math.sqrt(5)) / 2;

        assertThat(hits.authorities()[1] / hits.authorities()[2]).isCloseTo(golden, within(1e-9));
        assertThat(hits.hubs()[0] / hits.hubs()[3]).isCloseTo(golden, within(1e-9));
        assertThat(hits.authorities()[0]).isZero();
    }

    @Test
    void theHIndexIsHowManyHaveThatMany() {
        assertThat(HIndex.of(List.of(10L, 8L, 5L, 4L, 3L)))
                .as("Hirsch's example")
                .isEqualTo(4);
        assertThat(HIndex.of(List.of(25L, 8L, 5L, 3L, 3L))).isEqualTo(3);
        assertThat(HIndex.of(List.of(0L, 0L))).isZero();
        assertThat(HIndex.of(List.of())).isZero();
    }

    private static DirectedGraph graph(List<String> edges) {
        DirectedGraph.Builder builder = new DirectedGraph.Builder();
        edges.stream().map(edge -> edge.split(" ")).forEach(ends -> builder.add(ends[0], ends[1], 1));
        return builder.build();
    }

    private record RandomGraph(DirectedGraph graph, Graph<String, DefaultWeightedEdge> oracle) {

        static RandomGraph of(long seed) {
            Random random = new Random(seed);
            DirectedGraph.Builder builder = new DirectedGraph.Builder();
            Graph<String, DefaultWeightedEdge> oracle = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
            List<String> names = new ArrayList<>();
            for (int node = 0; node < 3 + random.nextInt(20); node++) {
                names.add("n" + node);
                builder.number("n" + node);
                oracle.addVertex("n" + node);
            }
            for (int edge = 0; edge < 2 * names.size(); edge++) {
                String from = names.get(random.nextInt(names.size()));
                String to = names.get(random.nextInt(names.size()));
                if (!from.equals(to) && !oracle.containsEdge(from, to)) {
                    double weight = 1 + random.nextInt(4);
                    builder.add(from, to, weight);
                    oracle.setEdgeWeight(oracle.addEdge(from, to), weight);
                }
            }
            return new RandomGraph(builder.build(), oracle);
        }
    }
}
