package io.hinterland.queries.metapath;

import static io.hinterland.queries.metapath.RandomNetwork.METAGRAPH;
import static io.hinterland.queries.metapath.RandomNetwork.NODES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hinterland.queries.filter.Included;
import io.hinterland.schema.EdgeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.Rounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * On random networks with loops and parallel edges, ten for each metapath under {@code -Pnightly}, every measure, with
 * filters, lengths and hubs left out, equals the one that is counted walk by walk.
 */
class RandomNetworksTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private static final int NETWORKS = Rounds.of(21, 210);

    /** Pairs are scored on each fifth network, all targets of a source on each. */
    private static final int PAIR_EVERY = 5;

    private static final List<String> METAPATHS = List.of(
            "C-B-A",
            "A-B-A",
            "A-AA->A-AA->A",
            "A-AA->A<-AA-A",
            "A-AA->A-B-C",
            "A-B-C-B-A",
            "A-B-A-B-C",
            "A<-AA-A-AA->A<-AA-A-AA->A",
            "A-B-A-AA->A-B-C",
            "B-A-AA->A<-AA-A-B",
            "C-B-A-AA->A-B-A-B",
            "A-AB{size > 0}->B-C",
            "A-B{size >= 1}-A",
            "A{colour: red}-B{words != two}-C",
            "A-AA{colour != red}->A{size in [1, 2, 3]}-B",
            "A-AB{size < 3}->B{words: one}<-AB{size < 3}-A",
            "A-AA*1..3->A",
            "A-AA*2->A-B",
            "A-AA*1..2->A<-AA*1..2-A",
            "B-A{size <= 2}-AA*1..2{size > 0}->A-B",
            "A-AA*1..2->A-AA->A{colour: green}");

    @AfterAll
    static void dropConstraints() {
        METAGRAPH.nodeTypes().forEach(type -> GRAPH.graph()
                .write("DROP CONSTRAINT " + constraint(type) + " IF EXISTS", Map.of()));
    }

    private static String constraint(NodeType type) {
        return "random_network_" + type.label();
    }

    @Test
    void everyMeasureEqualsItsReference() {
        List<RandomNetwork> networks = IntStream.range(0, NETWORKS)
                .mapToObj(seed -> RandomNetwork.drawn(seed, new Random(seed)))
                .toList();
        load(networks);
        MetapathScores scores = new MetapathScores(GRAPH.graph(), METAGRAPH);
        networks.parallelStream().forEach(network -> compare(scores, network));
    }

    private static void compare(MetapathScores scores, RandomNetwork network) {
        Random random = new Random(network.number());
        int chosen = network.number() % METAPATHS.size();
        Metapath metapath = Metapath.parse(METAPATHS.get(chosen), METAGRAPH);
        OptionalInt hubDegree = chosen % 2 == 1 ? OptionalInt.of(1 + random.nextInt(4)) : OptionalInt.empty();
        ReferenceScores reference = new ReferenceScores(network, metapath, random.nextInt(5) / 4.0, hubDegree);
        String source = RandomNetwork.key(metapath.source(), network.number(), random.nextInt(NODES));
        String target = RandomNetwork.key(metapath.target(), network.number(), random.nextInt(NODES));
        for (Measure measure : Measure.values()) {
            if (isDefined(measure, metapath)) {
                compare(scores, reference, measure, source, target);
            }
        }
    }

    private static boolean isDefined(Measure measure, Metapath metapath) {
        boolean meetsWithinLengths = metapath.length() % 2 == 1
                && !metapath.steps().get(metapath.length() / 2).lengths().isOnce();
        return switch (measure) {
            case PATH_SIM -> metapath.isSymmetric();
            case HETE_SIM -> !meetsWithinLengths;
            default -> true;
        };
    }

    private static void compare(
            MetapathScores scores, ReferenceScores reference, Measure measure, String source, String target) {
        String description = "network " + reference.network().number() + ", " + measure + ", " + reference.metapath()
                + ", hubs above " + reference.hubDegree();
        WalkOptions walks = new WalkOptions(20, Included.NEITHER, false, reference.hubDegree(), false);
        ScoreOptions options = new ScoreOptions(measure, reference.damping(), walks);
        Metapath metapath = reference.metapath();
        if (reference.network().number() % PAIR_EVERY == 0) {
            assertThat(scores.between(source, target, metapath.toString(), options)
                            .score())
                    .as(description + ", from " + source + " to " + target)
                    .isCloseTo(reference.score(measure, source, target), within(1e-9));
        }
        Map<String, Double> expected = new LinkedHashMap<>();
        for (int number = 0; number < NODES; number++) {
            String end =
                    RandomNetwork.key(metapath.target(), reference.network().number(), number);
            double score = reference.score(measure, source, end);
            if (score > 0) {
                expected.put(end, score);
            }
        }
        Map<String, Double> found = scores.from(source, metapath.toString(), options).scores().stream()
                .collect(Collectors.toMap(ScoreAnswer.Score::key, ScoreAnswer.Score::score));
        assertThat(found.keySet()).as(description + ", from " + source).isEqualTo(expected.keySet());
        expected.forEach((end, score) -> assertThat(found.get(end))
                .as(description + ", from " + source + " to " + end)
                .isCloseTo(score, within(1e-9)));
    }

    private static void load(List<RandomNetwork> networks) {
        for (NodeType type : METAGRAPH.nodeTypes()) {
            GRAPH.graph()
                    .write(
                            "CREATE CONSTRAINT " + constraint(type) + " IF NOT EXISTS FOR (n:" + type.label()
                                    + ") REQUIRE n.name IS UNIQUE",
                            Map.of());
            GRAPH.graph()
                    .write(
                            "UNWIND $rows AS row CREATE (n:" + type.label()
                                    + " {name: row.name}) SET n += row.properties",
                            Map.of("rows", nodes(networks, type)));
        }
        GRAPH.graph().write("CALL db.awaitIndexes()", Map.of());
        for (EdgeType type : METAGRAPH.edgeTypes()) {
            GRAPH.graph()
                    .write(
                            "UNWIND $rows AS row MATCH (a:" + type.source().label() + " {name: row.source}), (b:"
                                    + type.target().label() + " {name: row.target}) CREATE (a)-[e:" + type.name()
                                    + "]->(b) SET e += row.properties",
                            Map.of("rows", edges(networks, type)));
        }
    }

    private static List<Map<String, Object>> nodes(List<RandomNetwork> networks, NodeType type) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (RandomNetwork network : networks) {
            for (int node = 0; node < NODES; node++) {
                String name = RandomNetwork.key(type, network.number(), node);
                rows.add(Map.of("name", name, "properties", network.properties().get(name)));
            }
        }
        return rows;
    }

    private static List<Map<String, Object>> edges(List<RandomNetwork> networks, EdgeType type) {
        return networks.stream()
                .flatMap(network -> network.links().stream())
                .filter(link -> link.type().equals(type.name()))
                .map(link -> Map.<String, Object>of(
                        "source", link.source(), "target", link.target(), "properties", link.properties()))
                .toList();
    }
}
