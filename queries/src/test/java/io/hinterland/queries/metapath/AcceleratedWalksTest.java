package io.hinterland.queries.metapath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hinterland.queries.filter.Included;
import io.hinterland.queries.metapath.BibliographicNetwork.Edge;
import io.hinterland.queries.metapath.BibliographicNetwork.Type;
import io.hinterland.schema.EdgeType;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.schema.metapath.Step;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.Rounds;
import io.hinterland.testkit.ToyHub;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The procedures in the server and compiled Cypher give the same answers, on the same server. */
class AcceleratedWalksTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.localWithAccelerator();

    /** Each takes half a minute. */
    private static final int NETWORKS = Rounds.of(1, 2);

    private static final NodeType A = new Type("A", "name");
    private static final NodeType B = new Type("B", "name");
    private static final NodeType C = new Type("C", "name");
    private static final Metagraph METAGRAPH =
            Metagraph.of(new Edge("AA", A, A), new Edge("AB", A, B), new Edge("BC", B, C));
    private static final List<String> ALL_METAPATHS = List.of(
            "A-B",
            "B-A",
            "A-B-A",
            "B-C-B",
            "A-B-C",
            "C-B-A",
            "A-AA->A",
            "A<-AA-A",
            "A-AA->A<-AA-A",
            "A-B-A-AA->A-B-C",
            "B-A-B-A-B",
            "A-AA->A-AA->A<-AA-A-B",
            "B-A-AA->A<-AA-A-B",
            "C-B-A-B-A-B-C");

    /** Each is planned anew, so that a change tries some of each length. */
    private static final List<String> METAPATHS = Rounds.of(
            List.of("B-A", "A-B-C", "A-AA->A<-AA-A", "A-AA->A-AA->A<-AA-A-B", "C-B-A-B-A-B-C"), ALL_METAPATHS);

    static final List<String> LONGER = Rounds.of(
            List.of("Author-Paper-Model-Owner", "Owner-Model-LINEAGE->Model-Owner"),
            List.of(
                    "Paper-Model-Tag-Model-Paper",
                    "Author-Paper-Model-Owner",
                    "Model-Owner-Model-Paper-Author",
                    "Owner-Model-LINEAGE->Model-Owner",
                    "Model-LINEAGE->Model-LINEAGE->Model<-LINEAGE-Model",
                    "PublicationDate-Paper-Author-Paper-PublicationDate"));

    /** Each is planned anew, so that a change tries one of each kind. */
    private static final List<EdgeType> EDGE_TYPES = Rounds.of(
            List.of(HubEdgeType.CITES, HubEdgeType.HAS_TAG, HubEdgeType.LINEAGE, HubEdgeType.WRITTEN_BY),
            Stream.concat(Stream.of(HubEdgeType.values()), Stream.of(HubEdgeType.LINEAGE))
                    .toList());

    private static final List<WalkOptions> OPTIONS = List.of(
            WalkOptions.DEFAULT,
            WalkOptions.DEFAULT
                    .withIncluded(Included.BOTH)
                    .withPlaceholders(true)
                    .withLimit(3));

    private final BothWays random = BothWays.over(GRAPH.graph(), METAGRAPH);
    private final BothWays hub = BothWays.over(GRAPH.graph(), Metagraph.hub());

    @Test
    void everyStepOfTheHubAndItsReverseAreCountedAsCypherCountsThem() {
        ToyHub.load(GRAPH.graph());
        for (EdgeType edgeType : EDGE_TYPES) {
            Step step = new Step(edgeType, Step.Direction.FORWARD);
            boolean optionsMatter = edgeType == HubEdgeType.CITES
                    || edgeType == HubEdgeType.HAS_TAG
                    || edgeType.target() == HubNodeType.MODEL;
            List<WalkOptions> options = optionsMatter ? OPTIONS : OPTIONS.subList(0, 1);
            Metapath metapath = new Metapath(List.of(step, step.reversed()));
            keys(metapath.source()).forEach(source -> options.forEach(some -> hub.compare(metapath, source, some, "")));
        }
    }

    @ParameterizedTest
    @FieldSource("LONGER")
    void longerWalksAreCountedAsCypherCountsThem(String metapath) {
        ToyHub.load(GRAPH.graph());
        compare(Metapath.parse(metapath, Metagraph.hub()));
    }

    @Test
    void answersFollowEveryWrite() {
        for (int seed = 0; seed < NETWORKS; seed++) {
            RandomWrites writes = new RandomWrites(GRAPH.graph(), new Random(seed));
            writes.start();
            int round = 0;
            compareAll(round, "network " + seed + ", at the start");
            for (List<String> batch : writes.batches()) {
                batch.forEach(writes::write);
                round++;
                compareAll(round, "network " + seed + ", after round " + round);
            }
        }
    }

    @Test
    void whatSettlingAndLoadsChangeIsFollowed() {
        ToyHub.load(GRAPH.graph());
        Metapath cited = Metapath.parse("Paper-Model-Paper", Metagraph.hub());
        Metapath tagged = Metapath.parse("Model-Tag-Model", Metagraph.hub());
        Metapath children = Metapath.parse("Model<-LINEAGE-Model", Metagraph.hub());
        for (String write : List.of(
                "MATCH (:Model {id: 'aurora/base'})-[r:CITES]->() SET r.role = 'boilerplate'",
                "MATCH (:Model {id: 'aurora/base'})-[r:CITES]->() SET r.role = 'own'",
                "MATCH (:Model {id: 'aurora/base-chat'})-[r:CITES]->() REMOVE r.role",
                "MATCH (t:Tag {key: 'llm'}) SET t.setByHub = true",
                "CREATE (:Tag {key: 'deploy:sky', setByHub: true})<-[:HAS_TAG]-(:Model {id: 'sky/a', listed: true})",
                "MATCH (t:Tag {key: 'llm'}) REMOVE t.setByHub",
                "MATCH (m:Model {id: 'aurora/base-chat'}) SET m.listed = false",
                "MATCH (m:Model {id: 'aurora/base-chat'}) SET m.id = 'zz/base-chat'",
                "MATCH (m:Model {id: 'zz/base-chat'}) DETACH DELETE m",
                "MATCH (p:Model {id: 'aurora/base'}) CREATE (:Model {id: 'aa/new', listed: true})-[:MERGED_FROM]->(p)",
                "MATCH (m:Model {id: 'aa/new'}) REMOVE m:Model",
                "MATCH (m {id: 'aa/new'}) SET m:Model")) {
            List.of(cited, children, tagged).forEach(this::compareCounts);
            GRAPH.graph().write(write, Map.of());
        }
        List.of(cited, children, tagged).forEach(this::compare);
    }

    @Test
    void theProceduresAreUsedWhereTheyAreInstalled() {
        ToyHub.load(GRAPH.graph());
        GRAPH.graph().read("CALL hinterland.metapath.drop()", Map.of(), row -> row);
        assertThat(held()).isEmpty();
        new WalkCounts(GRAPH.graph()).from("2401.00001", "Paper-Model-Paper", WalkOptions.DEFAULT);
        assertThat(held()).containsExactly("CITES without role = boilerplate: 12 edges");
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void theProceduresKnowEveryMeasure(Measure measure) {
        ToyHub.load(GRAPH.graph());
        GRAPH.graph().read("CALL hinterland.metapath.drop()", Map.of(), row -> row);
        new MetapathScores(GRAPH.graph()).from("2401.00001", "Paper-Model-Paper", ScoreOptions.of(measure));
        assertThat(held()).hasSize(1);
    }

    private static List<String> held() {
        return GRAPH.graph()
                .read(
                        "CALL hinterland.metapath.held()",
                        Map.of(),
                        row -> row.get("type").asString() + " without "
                                + row.get("without").asString() + ": "
                                + row.get("edges").asLong() + " edges");
    }

    @Test
    void walksThatCannotBeCountedAreRefusedByBoth() {
        GRAPH.graph()
                .write("CREATE (a:A {name: 'A0'}) WITH a UNWIND range(1, 100) AS i CREATE (a)-[:AA]->(a)", Map.of());
        Metapath loops = Metapath.parse("A" + "-AA->A".repeat(20), METAGRAPH);
        assertThatThrownBy(() -> new WalkCounts(GRAPH.graph(), METAGRAPH).from("A0", loops, WalkOptions.DEFAULT))
                .hasMessageContaining("overflow");
        assertThatThrownBy(() -> WalkCounts.compiled(GRAPH.graph(), METAGRAPH).from("A0", loops, WalkOptions.DEFAULT))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("There are too many walks to count");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody/nothing", "aurora/before"})
    void aSourceThatIsUnknownOrRenamedIsNamedByBoth(String source) {
        ToyHub.load(GRAPH.graph());
        GRAPH.graph().write("""
                        MATCH (child:Model {id: 'cirrus/story'})
                        CREATE (child)-[:MERGED_FROM]->(:Model {id: 'aurora/before', renamedTo: 'aurora/base'})
                        """, Map.of());
        Metapath tagged = Metapath.parse("Model-Tag-Model", Metagraph.hub());
        Metapath children = Metapath.parse("Model<-LINEAGE-Model", Metagraph.hub());
        assertThat(refusal(new WalkCounts(GRAPH.graph()), source, children))
                .isEqualTo(refusal(WalkCounts.compiled(GRAPH.graph(), Metagraph.hub()), source, children))
                .contains(source);
    }

    private static String refusal(WalkCounts walks, String source, Metapath metapath) {
        NotFoundException refused =
                catchThrowableOfType(NotFoundException.class, () -> walks.from(source, metapath, WalkOptions.DEFAULT));
        return String.valueOf(refused.getMessage());
    }

    @Test
    void aTransactionThatHasWrittenIsToldToCommitFirst() {
        ToyHub.load(GRAPH.graph());
        assertThatThrownBy(() -> GRAPH.graph().write("""
                        MATCH (p:Paper {arxivId: '2401.00001'}) CREATE (:Model {id: 'new/one'})-[:CITES]->(p)
                        WITH p CALL hinterland.metapath.counts('Paper<-CITES-Model', p) YIELD key RETURN key
                        """, Map.of())).hasMessageContaining("commit first");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CALL hinterland.metapath.counts('Model-CITES-Paper', 'gpt-toy') YIELD key RETURN key;-CITES->",
                "CALL hinterland.metapath.counts('Model', 'gpt-toy') YIELD key RETURN key;Expected a step",
                "CALL hinterland.metapath.counts('Modle-CITES->Paper', 'gpt-toy') YIELD key RETURN key;no label Modle",
                "CALL hinterland.metapath.counts('Model-CITED->Paper', 'gpt-toy') YIELD key RETURN key;no relationship type CITED",
                "CALL hinterland.metapath.counts('Model-CITES->Paper', 'nobody') YIELD key RETURN key;no Model whose id is nobody",
                "CALL hinterland.metapath.counts('Model-CITES->Paper', 'gpt-toy', {limit: 0}) YIELD key RETURN key;from 1 to 1000000",
                "CALL hinterland.metapath.counts('Model-CITES->Paper', 'gpt-toy', {top: 5}) YIELD key RETURN key;no option top",
                "CALL hinterland.metapath.pathsim('Model-CITES->Paper', 'gpt-toy') YIELD key RETURN key;from both ends",
                "CALL hinterland.metapath.dwpc('Model-CITES->Paper', 'gpt-toy', {damping: 2}) YIELD key RETURN key;from 0 to 1",
                "CALL hinterland.metapath.counts('Model-`x`->Paper', 'gpt-toy') YIELD key RETURN key;at character 6",
            })
    void mistakesAreNamed(String callAndReason) {
        ToyHub.load(GRAPH.graph());
        String[] parts = callAndReason.split(";", 2);
        assertThatThrownBy(() -> GRAPH.graph().read(parts[0], Map.of(), row -> row))
                .hasMessageContaining(parts[1]);
    }

    @Test
    void aPairIsCountedFromBothEnds() {
        ToyHub.load(GRAPH.graph());
        assertThat(GRAPH.graph()
                        .readFirst(
                                "CALL hinterland.metapath.pair('Paper<-CITES-Model-CITES->Paper', '2401.00001', '2402.00002')",
                                Map.of(),
                                row -> row.get("walks").asLong()))
                .contains(1L);
    }

    /** Each round has another measure for a metapath, so that all of them come up in the rounds of a network. */
    private void compareAll(int round, String description) {
        boolean isSound = random.isSound();
        for (int index = 0; index < METAPATHS.size(); index++) {
            int turn = round + index;
            Metapath walked = Metapath.parse(METAPATHS.get(index), METAGRAPH);
            List<String> sources = keys(walked.source());
            sources.forEach(source -> random.compare(walked, source, WalkOptions.DEFAULT, description));
            one(sources, description + walked)
                    .ifPresent(source -> random.compareScore(walked, source, isSound, turn, description));
        }
    }

    private void compareCounts(Metapath metapath) {
        keys(metapath.source()).forEach(source -> OPTIONS.forEach(some -> hub.compare(metapath, source, some, "")));
    }

    private void compare(Metapath metapath) {
        boolean isSound = hub.isSound();
        compareCounts(metapath);
        List<String> sources = keys(metapath.source());
        one(sources, metapath.toString()).ifPresent(source -> hub.compareScores(metapath, source, isSound, ""));
    }

    /** Each measure asks its own questions, so that all of them from all sources would take minutes. */
    private static Optional<String> one(List<String> sources, String chosenBy) {
        return sources.stream()
                .skip(sources.isEmpty() ? 0 : Math.floorMod(chosenBy.hashCode(), sources.size()))
                .findFirst();
    }

    private static List<String> keys(NodeType nodeType) {
        return GRAPH.graph()
                .read(
                        "MATCH (n:" + nodeType.label() + ") RETURN toString(n." + nodeType.keyProperty()
                                + ") AS key ORDER BY key LIMIT 4",
                        Map.of(),
                        row -> row.get("key").asString());
    }
}
