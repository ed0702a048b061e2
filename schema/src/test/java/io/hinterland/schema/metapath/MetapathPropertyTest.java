package io.hinterland.schema.metapath;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.schema.EdgeGroup;
import io.hinterland.schema.EdgeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.metapath.TestTypes.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every metapath of every metagraph, and for every text. */
class MetapathPropertyTest {

    /** A metagraph and a walk through it. */
    record Walk(Metagraph metagraph, Metapath metapath) {}

    @Property
    void longNotationIsReadBack(@ForAll("walks") Walk walk) {
        assertThat(Metapath.parse(walk.metapath().toString(), walk.metagraph())).isEqualTo(walk.metapath());
    }

    @Property
    void theCypherPatternIsReadBackWithGroupsSpeltOut(@ForAll("walks") Walk walk) {
        Metapath read = Metapath.parse(walk.metapath().toCypherPattern(), walk.metagraph());
        assertThat(read.toCypherPattern()).isEqualTo(walk.metapath().toCypherPattern());
        assertThat(members(read)).isEqualTo(members(walk.metapath()));
    }

    @Property
    void shortNotationIsReadBackWhereItIsUnambiguous(@ForAll("walks") Walk walk) {
        String text = mixed(walk, new Random(0), 1.0);
        assertThat(Metapath.parse(text, walk.metagraph())).isEqualTo(walk.metapath());
    }

    @Property
    void anyMixtureOfNotationsIsReadBack(@ForAll("walks") Walk walk, @ForAll long seed) {
        String text = mixed(walk, new Random(seed), 0.5);
        assertThat(Metapath.parse(text, walk.metagraph())).isEqualTo(walk.metapath());
    }

    @Property
    void theInverseOfTheInverseIsTheSame(@ForAll("walks") Walk walk) {
        assertThat(walk.metapath().inverse().inverse()).isEqualTo(walk.metapath());
        assertThat(walk.metapath().inverse().source()).isEqualTo(walk.metapath().target());
    }

    @Property
    void thereAndBackIsSymmetric(@ForAll("walks") Walk walk) {
        Metapath there = walk.metapath();
        Metapath back = there.inverse();
        List<Filter> filters = Stream.concat(
                        there.nodeFilters().stream(),
                        back.nodeFilters().stream().skip(1))
                .toList();
        List<Step> steps =
                Stream.concat(there.steps().stream(), back.steps().stream()).toList();
        assertThat(new Metapath(steps, filters).isSymmetric()).isTrue();
    }

    @Property
    void theInverseUnrollsToInverses(@ForAll("walks") Walk walk) {
        assertThat(walk.metapath().inverse().unrolled())
                .containsExactlyInAnyOrderElementsOf(walk.metapath().unrolled().stream()
                        .map(Metapath::inverse)
                        .toList());
    }

    @Property
    void unrolledMetapathsArePlainAndJoinTheSame(@ForAll("walks") Walk walk) {
        assertThat(walk.metapath().unrolled())
                .allMatch(Metapath::isPlain)
                .allMatch(plain -> plain.source().equals(walk.metapath().source()))
                .allMatch(plain -> plain.target().equals(walk.metapath().target()));
    }

    @Property
    void anyTextIsReadOrRefusedWithItsPlace(@ForAll("texts") String text) {
        try {
            Metapath metapath = Metapath.parse(text, Metagraph.hub());
            assertThat(Metapath.parse(metapath.toString(), Metagraph.hub())).isEqualTo(metapath);
        } catch (InvalidMetapathException refused) {
            assertThat(refused.offset()).isBetween(0, text.length());
            assertThat(refused.getMessage()).matches("[^\\n]+\\n  [^\\n]*\\n +\\^(\\n  possible here: [^\\n]+)?");
        }
    }

    @Provide
    Arbitrary<Walk> walks() {
        return Arbitraries.randomValue(MetapathPropertyTest::randomWalk);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> token = Arbitraries.of(
                "Model",
                "Paper",
                "Tag",
                "Author",
                "CITES",
                "LINEAGE",
                "FINETUNED_FROM",
                "-",
                "->",
                "<-",
                "<",
                ">",
                "(",
                ")",
                "[",
                "]",
                ":",
                "|",
                " ",
                "\n",
                "*1..3",
                "{role: 'own'}",
                "{",
                "}",
                "{downloads > 3}",
                " WHERE ",
                "m.kind = 'base'",
                "(m:Model",
                "in [1, 2]",
                "'",
                "`",
                "$x",
                "// ",
                "😀",
                "\u0000",
                "");
        Arbitrary<String> ofTokens = token.list().ofMaxSize(12).map(tokens -> String.join("", tokens));
        return Arbitraries.oneOf(ofTokens, Arbitraries.strings().ofMaxLength(60));
    }

    private static Walk randomWalk(Random random) {
        Metagraph metagraph = randomMetagraph(random);
        List<Step> steps = new ArrayList<>();
        NodeType here = metagraph.edgeTypes().get(0).source();
        int length = 1 + random.nextInt(6);
        for (int index = 0; index < length; index++) {
            List<Step> next = stepsFrom(metagraph, here);
            Step step = varied(next.get(random.nextInt(next.size())), random);
            steps.add(step);
            here = step.to();
        }
        RandomFilters filters = new RandomFilters(random);
        List<Filter> nodeFilters = IntStream.rangeClosed(0, length)
                .mapToObj(index -> filters.filter())
                .toList();
        return new Walk(metagraph, new Metapath(steps, nodeFilters));
    }

    private static Step varied(Step plain, Random random) {
        RandomFilters filters = new RandomFilters(random);
        Lengths lengths = plain.from().equals(plain.to()) ? filters.lengths() : Lengths.ONCE;
        return new Step(plain.edgeType(), plain.direction(), lengths, filters.filter());
    }

    private static Metagraph randomMetagraph(Random random) {
        List<NodeType> nodes = IntStream.rangeClosed(0, random.nextInt(5))
                .<NodeType>mapToObj(index -> TestTypes.node("Node" + index))
                .toList();
        List<EdgeType> edges = IntStream.rangeClosed(0, random.nextInt(8))
                .<EdgeType>mapToObj(index -> new Edge("EDGE_" + index, pick(nodes, random), pick(nodes, random)))
                .toList();
        EdgeType first = edges.get(0);
        List<EdgeType> parallel = edges.stream()
                .filter(edge ->
                        edge.source().equals(first.source()) && edge.target().equals(first.target()))
                .toList();
        return new Metagraph(nodes, edges, List.of(new EdgeGroup("ALL", parallel)));
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<Step> stepsFrom(Metagraph metagraph, NodeType from) {
        return Stream.concat(metagraph.edgeTypes().stream(), metagraph.groups().stream())
                .flatMap(edge -> Stream.of(Step.Direction.values()).map(direction -> new Step(edge, direction)))
                .filter(step -> step.from().equals(from))
                .toList();
    }

    /** Writes each node and each step in a notation drawn by lot; short only where it can mean one step. */
    private static String mixed(Walk walk, Random random, double shareOfShort) {
        Metapath metapath = walk.metapath();
        StringBuilder text =
                new StringBuilder(node(metapath.source(), metapath.nodeFilters().get(0), random));
        for (int index = 0; index < metapath.length(); index++) {
            Step step = metapath.steps().get(index);
            List<Step> possible = walk.metagraph().steps(step.from(), step.to());
            boolean unambiguous = possible.equals(List.of(step));
            text.append(unambiguous && random.nextDouble() < shareOfShort ? "-" : step(step, random));
            text.append(node(step.to(), metapath.nodeFilters().get(index + 1), random));
        }
        return text.toString();
    }

    private static String node(NodeType nodeType, Filter filter, Random random) {
        return random.nextBoolean()
                ? nodeType.label() + filter
                : "(" + filter.toCypher("n" + random.nextLong(Long.MAX_VALUE), ":" + nodeType.label()) + ")";
    }

    private static String step(Step step, Random random) {
        String name = step.edgeType().name() + step.lengths() + step.filter();
        String edge = random.nextBoolean() ? name : "[:" + name + "]";
        return step.direction() == Step.Direction.FORWARD ? "-" + edge + "->" : "<-" + edge + "-";
    }

    private static String members(Metapath metapath) {
        return metapath.steps().stream()
                .map(step -> step.direction() + ":" + step.edgeType().members() + step.lengths() + step.filter())
                .collect(Collectors.joining(","));
    }
}
