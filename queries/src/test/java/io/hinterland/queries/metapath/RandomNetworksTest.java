package io.hinterland.queries.metapath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hinterland.queries.metapath.BibliographicNetwork.Edge;
import io.hinterland.queries.metapath.BibliographicNetwork.Type;
import io.hinterland.queries.metapath.ReferenceScores.Link;
import io.hinterland.schema.EdgeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.testkit.GraphExtension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On random networks with loops and parallel edges every measure equals the one that is counted walk by walk. */
class RandomNetworksTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private static final int NETWORKS = 300;
    private static final int NODES = 4;
    private static final NodeType A = new Type("A", "name");
    private static final NodeType B = new Type("B", "name");
    private static final NodeType C = new Type("C", "name");
    private static final Metagraph METAGRAPH =
            Metagraph.of(new Edge("AA", A, A), new Edge("AB", A, B), new Edge("BC", B, C));
    private static final List<String> METAPATHS = List.of(
            "A-B",
            "A-B-C",
            "C-B-A",
            "A-B-A",
            "A-AA->A",
            "A-AA->A-AA->A",
            "A-AA->A<-AA-A",
            "A-AA->A-B-C",
            "A-B-A-AA->A",
            "A-B-C-B-A",
            "A-B-A-B-C",
            "A<-AA-A-AA->A<-AA-A-AA->A",
            "A-B-A-AA->A-B-C");

    @Test
    void everyMeasureEqualsItsReference() {
        for (int seed = 0; seed < NETWORKS; seed++) {
            Random random = new Random(seed);
            List<Link> links = links(random);
            load(links);
            Metapath metapath = Metapath.parse(METAPATHS.get(seed % METAPATHS.size()), METAGRAPH);
            double damping = random.nextInt(5) / 4.0;
            ReferenceScores reference = new ReferenceScores(links, metapath, damping);
            String source = metapath.source().label() + random.nextInt(NODES);
            String target = metapath.target().label() + random.nextInt(NODES);
            for (Measure measure : Measure.values()) {
                if (measure != Measure.PATH_SIM || metapath.isSymmetric()) {
                    compare(reference, measure, source, target, "network " + seed + ", " + measure + ", " + metapath);
                }
            }
        }
    }

    private static void compare(
            ReferenceScores reference, Measure measure, String source, String target, String description) {
        MetapathScores scores = new MetapathScores(GRAPH.graph(), METAGRAPH);
        ScoreOptions options = ScoreOptions.of(measure).withDamping(reference.damping());
        Metapath metapath = reference.metapath();
        assertThat(scores.between(source, target, metapath.toString(), options).score())
                .as(description + ", from " + source + " to " + target)
                .isCloseTo(reference.score(measure, source, target), within(1e-9));
        Map<String, Double> expected = new LinkedHashMap<>();
        for (int number = 0; number < NODES; number++) {
            String end = metapath.target().label() + number;
            double score = reference.score(measure, source, end);
            if (score > 0) {
                expected.put(end, score);
            }
        }
        Map<String, Double> found = scores.from(source, metapath.toString(), options).scores().stream()
                .collect(Collectors.toMap(Score::key, Score::score));
        assertThat(found.keySet()).as(description + ", from " + source).isEqualTo(expected.keySet());
        expected.forEach((end, score) -> assertThat(found.get(end))
                .as(description + ", from " + source + " to " + end)
                .isCloseTo(score, within(1e-9)));
    }

    private static List<Link> links(Random random) {
        List<Link> links = new ArrayList<>();
        for (EdgeType type : METAGRAPH.edgeTypes()) {
            for (int count = 2 + random.nextInt(7); count > 0; count--) {
                links.add(new Link(
                        links.size(),
                        type.name(),
                        type.source().label() + random.nextInt(NODES),
                        type.target().label() + random.nextInt(NODES)));
            }
        }
        return links;
    }

    private static void load(List<Link> links) {
        GRAPH.graph().inWriteTransaction(transaction -> {
            transaction.run("MATCH (n) DETACH DELETE n").consume();
            transaction
                    .run(
                            "UNWIND $numbers AS number CREATE (:A {name: 'A' + number}), (:B {name: 'B' + number}),"
                                    + " (:C {name: 'C' + number})",
                            Map.of("numbers", IntStream.range(0, NODES).boxed().toList()))
                    .consume();
            for (EdgeType type : METAGRAPH.edgeTypes()) {
                List<Map<String, String>> ends = links.stream()
                        .filter(link -> link.type().equals(type.name()))
                        .map(link -> Map.of("source", link.source(), "target", link.target()))
                        .toList();
                transaction
                        .run(
                                "UNWIND $ends AS ends MATCH (a:" + type.source().label() + " {name: ends.source}), (b:"
                                        + type.target().label() + " {name: ends.target}) CREATE (a)-[:" + type.name()
                                        + "]->(b)",
                                Map.of("ends", ends))
                        .consume();
            }
            return links.size();
        });
    }
}
