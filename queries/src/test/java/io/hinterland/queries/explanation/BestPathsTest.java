package io.hinterland.queries.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hinterland.queries.metapath.Measure;
import io.hinterland.queries.metapath.MetapathScores;
import io.hinterland.queries.metapath.ScoreOptions;
import io.hinterland.schema.EdgeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.testkit.GraphExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * On random networks with loops and parallel edges all paths together weigh what DWPC says, and the best come first.
 */
class BestPathsTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private record Type(String label, String keyProperty) implements NodeType {}

    private record Link(String name, NodeType source, NodeType target) implements EdgeType {}

    private static final int NETWORKS = 35;
    private static final int NODES = 3;
    private static final NodeType A = new Type("A", "name");
    private static final NodeType B = new Type("B", "name");
    private static final Metagraph METAGRAPH = Metagraph.of(new Link("AA", A, A), new Link("AB", A, B));
    private static final List<String> METAPATHS = List.of(
            "A-B", "A-B-A", "A-AA->A<-AA-A", "A-B-A-B", "A-B-A-B-A", "A<-AA-A-AA->A<-AA-A-AA->A", "B-A-AA->A-B");

    @Test
    void everyPathIsFoundOnceInTheOrderOfItsWeight() {
        int compared = 0;
        for (int seed = 0; seed < NETWORKS; seed++) {
            Random random = new Random(seed);
            load(random);
            Metapath metapath = Metapath.parse(METAPATHS.get(seed % METAPATHS.size()), METAGRAPH);
            String source = metapath.source().label() + random.nextInt(NODES);
            String target = metapath.target().label() + random.nextInt(NODES);
            double damping = random.nextInt(3) / 2.0;
            compared += compare(
                    metapath,
                    source,
                    target,
                    damping,
                    "network " + seed + ", " + metapath + ", " + source + " to " + target);
        }
        assertThat(compared).isGreaterThan(NETWORKS / 3);
    }

    private static int compare(Metapath metapath, String source, String target, double damping, String description) {
        ExplanationOptions options =
                ExplanationOptions.DEFAULT.withDamping(damping).withLimit(ExplanationOptions.MOST_PATHS);
        Explanations explanations = new Explanations(GRAPH.graph(), METAGRAPH);
        List<Explanation.Path> paths =
                explanations.over(source, target, metapath.toString(), options).paths();
        double total = new MetapathScores(GRAPH.graph(), METAGRAPH)
                .between(
                        source,
                        target,
                        metapath.toString(),
                        ScoreOptions.of(Measure.DWPC).withDamping(damping))
                .score();

        assertThat(paths.stream().mapToDouble(Explanation.Path::weight).sum())
                .as(description)
                .isCloseTo(total, within(1e-9));
        assertThat(paths).as(description).doesNotHaveDuplicates();
        for (int index = 1; index < paths.size(); index++) {
            assertThat(paths.get(index).weight())
                    .as(description)
                    .isLessThanOrEqualTo(paths.get(index - 1).weight() * (1 + 1e-6));
        }
        List<Explanation.Path> few = explanations
                .over(source, target, metapath.toString(), options.withLimit(2))
                .paths();
        assertThat(few).as(description).isEqualTo(paths.subList(0, Math.min(2, paths.size())));
        return paths.isEmpty() ? 0 : 1;
    }

    private static void load(Random random) {
        GRAPH.graph().write("MATCH (n) DETACH DELETE n", Map.of());
        GRAPH.graph()
                .write(
                        "UNWIND range(0, $nodes - 1) AS i CREATE (:A {name: 'A' + i}), (:B {name: 'B' + i})",
                        Map.of("nodes", NODES));
        for (EdgeType type : METAGRAPH.edgeTypes()) {
            List<List<String>> ends = new ArrayList<>();
            for (int count = 4 + random.nextInt(8); count > 0; count--) {
                ends.add(List.of(
                        type.source().label() + random.nextInt(NODES),
                        type.target().label() + random.nextInt(NODES)));
            }
            GRAPH.graph()
                    .write(
                            "UNWIND $ends AS ends MATCH (a {name: ends[0]}), (b {name: ends[1]}) CREATE (a)-[:"
                                    + type.name() + "]->(b)",
                            Map.of("ends", ends));
        }
    }
}
