package io.hinterland.queries.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.hinterland.graph.Cancellation;
import io.hinterland.queries.filter.Included;
import io.hinterland.queries.metapath.WalkAnswer;
import io.hinterland.queries.metapath.WalkCounts;
import io.hinterland.queries.metapath.WalkOptions;
import io.hinterland.schema.failure.CancelledException;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignificanceTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    private static final SignificanceOptions OPTIONS = SignificanceOptions.DEFAULT;

    @SuppressWarnings("NullAway.Init")
    private static Significance significance;

    @BeforeAll
    static void open() {
        significance = new Significance(GRAPH.graph());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Model-LINEAGE->Model-CITES->Paper<-CITES-Model",
                "Model-Library-Model",
                "Model<-LINEAGE-Model-LINEAGE->Model",
                "Model<-LINEAGE*1..3-Model",
                "Model-HAS_TAG->Tag<-HAS_TAG-Model{downloads > 50}",
                "Model<-LINEAGE*1..2-Model{downloads > 3}-CITES{role: inherited}->Paper<-CITES-Model",
                "Model{kind: finetune}-CITES{role <> inherited}->Paper<-CITES{role: inherited}-Model"
            })
    void theCountsAreTheWalkCounts(String metapath) {
        Map<String, Long> counted = new WalkCounts(GRAPH.graph())
                .from("aurora/base-chat", metapath, WalkOptions.DEFAULT).counts().stream()
                        .filter(count -> !count.key().equals("aurora/base-chat"))
                        .collect(Collectors.toMap(WalkAnswer.Count::key, WalkAnswer.Count::walks));

        assertThat(significance.from("aurora/base-chat", metapath, OPTIONS).counts().stream()
                        .collect(Collectors.toMap(
                                SignificanceAnswer.SurprisingCount::key, SignificanceAnswer.SurprisingCount::walks)))
                .isEqualTo(counted)
                .isNotEmpty();
    }

    /** Two models and two papers, one citation each: of the two networks with these degrees each is as likely. */
    @Test
    void onTheSmallestNetworkAllIsKnown() {
        GRAPH.graph().write("MATCH (n) DETACH DELETE n", Map.of());
        GRAPH.graph().write("""
                UNWIND ['2401.00001', '2401.00002'] AS paper
                CREATE (:Model {id: 'm/' + paper, listed: true})-[:CITES {role: 'other'}]->(:Paper {arxivId: paper})
                """, Map.of());
        SignificanceAnswer.SurprisingCount count = significance
                .between(
                        "m/2401.00001",
                        "2401.00001",
                        "Model-CITES->Paper",
                        new SignificanceOptions(1, 999, 7, Included.NEITHER))
                .counts()
                .get(0);

        assertThat(count.walks()).isEqualTo(1);
        assertThat(count.expected()).isCloseTo(0.5, within(1e-12));
        assertThat(count.p()).isCloseTo(0.5, within(1e-12));
        assertThat(count.compared()).isEqualTo(4_000);
    }

    /** Two groups of models that cite nothing but their own ten papers. */
    @Test
    void whatDegreesDoNotAccountForIsSurprising() {
        GRAPH.graph().write("MATCH (n) DETACH DELETE n", Map.of());
        GRAPH.graph().write("""
                UNWIND range(0, 39) AS model
                CREATE (m:Model {id: 'm/' + model, listed: true})
                WITH m, model
                UNWIND range(0, 7) AS step
                MERGE (p:Paper {arxivId: '2401.1' + right('000' + toString((model % 2) * 10 + (model + step) % 10), 4)})
                MERGE (m)-[:CITES {role: 'other'}]->(p)
                """, Map.of());

        SignificanceAnswer.SurprisingCount together = between("2401.10000", "2401.10001");
        SignificanceAnswer.SurprisingCount apart = between("2401.10000", "2401.10011");
        assertThat(together.walks()).isGreaterThan((long) together.expected());
        assertThat(together.p()).isLessThan(0.05);
        assertThat(apart.walks()).isZero();
        assertThat(apart.p()).isEqualTo(1);
    }

    /** What is said of a pair does not depend on which other pairs are asked about. */
    @Test
    void whatIsExpectedOfAPairFollowsFromThePairTheMetapathAndTheSeed() {
        String metapath = "Model-Tag-Model";
        List<SignificanceAnswer.SurprisingCount> all =
                significance.from("aurora/base", metapath, OPTIONS).counts();
        assertThat(all).hasSize(2);
        for (int limit = 1; limit <= all.size(); limit++) {
            assertThat(all)
                    .containsAll(significance
                            .from("aurora/base", metapath, new SignificanceOptions(limit, 99, 1, Included.NEITHER))
                            .counts());
        }
        assertThat(all).allSatisfy(count -> assertThat(significance
                        .between("aurora/base", count.key(), metapath, OPTIONS)
                        .counts())
                .containsExactly(count));
    }

    /** Asked at each permutation and within it, so that a long test ends soon after nobody waits for it any more. */
    @Test
    void permutingEndsWhereTheCheckpointSaysSo() {
        WalkedNetwork network = WalkedNetwork.read(
                GRAPH.graph(), Metapath.parse("Model-Library-Model", Metagraph.hub()), Included.NEITHER);
        AtomicInteger asked = new AtomicInteger();
        assertThatThrownBy(() -> new PermutationTest(network, 99, 1).tails(0, List.of(1), () -> {
                    if (asked.incrementAndGet() == 7) {
                        throw new CancelledException("gone");
                    }
                }))
                .hasMessage("gone");
        assertThat(asked).hasValue(7);
    }

    @Test
    void whatNobodyWaitsForIsNotAnswered() {
        Cancellation cancellation = new Cancellation();
        Significance unwanted = significance.reading(GRAPH.graph().cancelledBy(cancellation));
        cancellation.close();
        GRAPH.graph().cancel(cancellation);
        assertThatThrownBy(() -> unwanted.from("aurora/base", "Model-Library-Model", OPTIONS))
                .isInstanceOf(CancelledException.class);
    }

    private SignificanceAnswer.SurprisingCount between(String source, String target) {
        return significance
                .between(source, target, "Paper-Model-Paper", OPTIONS)
                .counts()
                .get(0);
    }

    @Test
    void permutationsKeepEveryDegreeAndMakeNoEdgeTwice() {
        Metapath metapath = Metapath.parse("Model-LINEAGE->Model-CITES->Paper", Metagraph.hub());
        WalkedNetwork network = WalkedNetwork.read(GRAPH.graph(), metapath, Included.BOTH);
        WalkedNetwork permuted = network.permuted(new SplittableRandom(3));

        network.links().forEach((type, links) -> {
            NumberedEdges swapped = Objects.requireNonNull(permuted.links().get(type));
            assertThat(degrees(swapped)).isEqualTo(degrees(links));
            assertThat(degrees(swapped.reversed())).isEqualTo(degrees(links.reversed()));
            assertThat(pairs(swapped)).doesNotHaveDuplicates();
            assertThat(pairs(swapped.reversed().reversed())).containsExactlyInAnyOrderElementsOf(pairs(swapped));
        });
        assertThat(permuted.links().values().stream()
                        .map(SignificanceTest::pairs)
                        .toList())
                .isNotEqualTo(network.links().values().stream()
                        .map(SignificanceTest::pairs)
                        .toList());
    }

    /** Own citations and others are exchanged among themselves alone, and count as degrees apart. */
    @Test
    void edgesThatAFilterTellsApartArePermutedApart() {
        Metapath metapath = Metapath.parse("Paper<-CITES{role: own}-Model-CITES->Paper", Metagraph.hub());
        WalkedNetwork network = WalkedNetwork.read(GRAPH.graph(), metapath, Included.BOTH);
        WalkedNetwork permuted = network.permuted(new SplittableRandom(3));

        assertThat(network.links()).hasSize(2);
        network.links().forEach((same, links) -> {
            NumberedEdges swapped = Objects.requireNonNull(permuted.links().get(same));
            assertThat(degrees(swapped)).isEqualTo(degrees(links));
            assertThat(degrees(swapped.reversed())).isEqualTo(degrees(links.reversed()));
        });
        assertThat(network.walkedBy(metapath.steps().get(0))).hasSize(1);
        assertThat(network.walkedBy(metapath.steps().get(1))).hasSize(2);
    }

    /**
     * Of three models that cite as many papers one is no base model, so that it is compared with none of the others.
     */
    @Test
    void onlyNodesThatPassTheSameFiltersAreCompared() {
        GRAPH.graph().write("MATCH (n) DETACH DELETE n", Map.of());
        GRAPH.graph().write("""
                UNWIND ['base', 'base', 'finetune'] AS kind
                WITH kind, count(*) AS models
                UNWIND range(1, models) AS number
                CREATE (m:Model {id: 'm/' + kind + number, kind: kind, listed: true})
                CREATE (m)-[:CITES {role: 'other'}]->(:Paper {arxivId: '2401.0000' + number + size(kind)})
                """, Map.of());
        SignificanceOptions options = new SignificanceOptions(1, 99, 7, Included.NEITHER);

        assertThat(compared("Model-CITES->Paper", options)).isEqualTo(3 * 3 * 100);
        assertThat(compared("Model{kind: base}-CITES->Paper", options)).isEqualTo(2 * 3 * 100);
    }

    private static long compared(String metapath, SignificanceOptions options) {
        return significance.from("m/base1", metapath, options).counts().get(0).compared();
    }

    private static List<Integer> degrees(NumberedEdges links) {
        return IntStream.range(0, links.sourceNodes())
                .mapToObj(node -> links.first(node + 1) - links.first(node))
                .toList();
    }

    private static List<String> pairs(NumberedEdges links) {
        return IntStream.range(0, links.size())
                .mapToObj(edge -> links.source(edge) + " " + links.target(edge))
                .toList();
    }

    @Test
    void theSameSeedGivesTheSameAnswer() {
        assertThat(significance.from("2401.00001", "Paper-Model-Paper", OPTIONS))
                .isEqualTo(significance.from("2401.00001", "Paper-Model-Paper", OPTIONS));
    }

    @Test
    void boilerplateIsWalkedOnlyWhenAskedFor() {
        assertThat(significance.from("1910.09700", "Paper-Model-Paper", OPTIONS).counts())
                .isEmpty();
        assertThat(significance
                        .from("1910.09700", "Paper-Model-Paper", new SignificanceOptions(20, 9, 1, Included.BOTH))
                        .counts())
                .isNotEmpty();
    }

    /** The toy hub has twelve citations that are not boilerplate, six of them inherited; only those walked count. */
    @Test
    void whatTakesTooLongIsRefusedBeforeItIsRead() {
        Significance hurried = new Significance(GRAPH.graph(), Metagraph.hub(), 12 * 10 * 50);

        assertThatThrownBy(() -> hurried.from("2401.00001", "Paper-Model-Paper", OPTIONS))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("takes 120 exchanges")
                .hasMessageContaining("use at most 50 permutations");
        assertThat(hurried.from("2401.00001", "Paper<-CITES{role: inherited}-Model", OPTIONS)
                        .counts())
                .isNotEmpty();
    }

    @Test
    void whatCannotBeAnsweredIsSaid() {
        assertThatThrownBy(() -> significance.from("2401.99999", "Paper-Model-Paper", OPTIONS))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> significance.between("2401.00001", "2401.00001", "Paper-Model-Paper", OPTIONS))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new SignificanceOptions(1, 8, 1, Included.NEITHER))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new SignificanceOptions(0, 9, 1, Included.NEITHER))
                .isInstanceOf(InvalidInputException.class);
    }
}
