package io.hinterland.queries.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hinterland.schema.EdgeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.testkit.GraphExtension;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.neo4j.driver.summary.ProfiledPlan;

/** Degree statistics and what they tell of walks, counted by hand. */
class DegreeSurveyTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private record Node(String label, String keyProperty) implements NodeType {}

    private record Edge(String name, NodeType source, NodeType target) implements EdgeType {}

    private static final NodeType READER = new Node("Reader", "name");
    private static final NodeType BOOK = new Node("Book", "name");
    private static final Metagraph METAGRAPH =
            Metagraph.of(new Edge("READ", READER, BOOK), new Edge("KNOWS", READER, READER));

    /** Ten readers read one book, one of them nine more. */
    private static void loadReaders() {
        GRAPH.graph().write("""
                CREATE (popular:Book {name: 'popular'})
                WITH popular
                UNWIND range(1, 10) AS number
                CREATE (reader:Reader {name: 'reader ' + number})-[:READ]->(popular)
                WITH reader WHERE reader.name = 'reader 1'
                UNWIND range(1, 9) AS number
                CREATE (reader)-[:READ]->(:Book {name: 'rare ' + number})
                """, Map.of());
    }

    @Test
    void degreesAreThoseOfTheGraphAndStandInIt() {
        loadReaders();
        DegreeStatistics.EdgeDegrees expected = new DegreeStatistics.EdgeDegrees(19, 10, 9 + 100, 10, 100 + 9);
        assertThat(new DegreeSurvey(GRAPH.graph(), METAGRAPH).degrees().byEdgeType())
                .containsEntry("READ", expected)
                .containsEntry("KNOWS", DegreeStatistics.EdgeDegrees.NONE);
        assertThat(stored()).containsExactly("READ 19");
        assertThat(new DegreeSurvey(GRAPH.graph(), METAGRAPH).degrees().byEdgeType())
                .containsEntry("READ", expected);
    }

    @Test
    void countsAreKnownWithoutCounting() {
        loadReaders();
        assertThat(dbHits(DegreeSurvey.edgeCount("READ"))).isLessThanOrEqualTo(1);
        assertThat(dbHits(DegreeSurvey.nodeCount("Reader"))).isLessThanOrEqualTo(1);
    }

    private static long dbHits(String statement) {
        ProfiledPlan plan = GRAPH.graph()
                .inReadTransaction(transaction ->
                        transaction.run("PROFILE " + statement).consume().profile());
        return dbHits(plan);
    }

    private static long dbHits(ProfiledPlan plan) {
        return plan.dbHits()
                + plan.children().stream().mapToLong(DegreeSurveyTest::dbHits).sum();
    }

    @Test
    void degreesAreTakenAnewWhenTheGraphHasGrown() {
        loadReaders();
        new DegreeSurvey(GRAPH.graph(), METAGRAPH).degrees();
        GRAPH.graph().write("""
                MATCH (one:Reader), (other:Reader)
                WHERE one.name < other.name
                CREATE (one)-[:KNOWS]->(other)
                """, Map.of());
        assertThat(new DegreeSurvey(GRAPH.graph(), METAGRAPH)
                        .degrees()
                        .byEdgeType()
                        .get("KNOWS"))
                .isEqualTo(new DegreeStatistics.EdgeDegrees(45, 9, 285, 9, 285));
        assertThat(stored()).containsExactly("KNOWS 45", "READ 19");
    }

    @Test
    void nothingIsStoredInAGraphWithoutEdges() {
        assertThat(new DegreeSurvey(GRAPH.graph(), METAGRAPH).degrees().byEdgeType())
                .containsEntry("READ", DegreeStatistics.EdgeDegrees.NONE);
        assertThat(GRAPH.graph().read("MATCH (n) RETURN n", Map.of(), row -> row))
                .isEmpty();
    }

    /**
     * A book that a reader has read has on average (100 + 9) / 19 readers, so a reader with one book walks 5.7 times to
     * others, and one with ten books ten times as often. In truth it is 10 and 19.
     */
    @Test
    void walksBackTheWayTheyCameMeetPopularNodesMoreOften() {
        loadReaders();
        WalkEstimator estimator = estimator(OptionalInt.empty());
        Metapath shared = Metapath.parse("Reader-Book-Reader", METAGRAPH);
        assertThat(estimator.walks(shared, OptionalDouble.of(1)).walks()).isCloseTo(109.0 / 19, within(1e-9));
        assertThat(estimator.walks(shared, OptionalDouble.of(10)).walks()).isCloseTo(1090.0 / 19, within(1e-9));
        assertThat(estimator.walks(shared, OptionalDouble.empty()).walks()).isCloseTo(1.9 * 109 / 19, within(1e-9));
        assertThat(estimator.sources(shared)).isEqualTo(10);
    }

    /** Step by step no more edges are met than there are, however many walks. */
    @Test
    void theWorkOfWalksIsBoundedByTheEdgesThereAre() {
        loadReaders();
        Metapath longer = Metapath.parse("Reader-Book-Reader-Book-Reader-Book", METAGRAPH);
        WalkEstimator.WalkEstimate estimate = estimator(OptionalInt.empty()).walks(longer, OptionalDouble.of(10));
        assertThat(estimate.walks()).isGreaterThan(1_000);
        assertThat(estimate.enumerated()).isGreaterThan(estimate.walks());
        assertThat(estimate.edges()).isBetween(19.0, 5 * 19.0);
        assertThat(estimate.ends()).isLessThanOrEqualTo(10);
        assertThat(estimator(OptionalInt.of(2))
                        .walks(longer, OptionalDouble.of(10))
                        .walks())
                .isLessThanOrEqualTo(10 * 16);
    }

    @Test
    void filtersAreGuessedAndLengthsAddedUp() {
        loadReaders();
        WalkEstimator estimator = estimator(OptionalInt.empty());
        double all = walks(estimator, "Reader-Book");
        assertThat(walks(estimator, "Reader-Book{name: popular}")).isCloseTo(all / 10, within(1e-9));
        assertThat(walks(estimator, "Reader-Book{name in [a, b, c]}")).isCloseTo(all * 0.3, within(1e-9));
        GRAPH.graph().write("MATCH (r:Reader), (s:Reader) WHERE r <> s CREATE (r)-[:KNOWS]->(s)", Map.of());
        assertThat(walks(estimator(OptionalInt.empty()), "Reader-KNOWS*1..2->Reader"))
                .isEqualTo(9 + 81);
    }

    @Test
    void metapathsAreListedWithWhatTheyCost() {
        loadReaders();
        List<MetapathListing.ListedMetapath> listed = new MetapathListing(
                        METAGRAPH, new DegreeSurvey(GRAPH.graph(), METAGRAPH))
                .between("Reader", "Reader", 2, 10);
        assertThat(listed)
                .extracting(one -> one.metapath().toString())
                .containsExactly(
                        "Reader-KNOWS->Reader",
                        "Reader<-KNOWS-Reader",
                        "Reader-READ->Book<-READ-Reader",
                        "Reader-KNOWS->Reader-KNOWS->Reader",
                        "Reader-KNOWS->Reader<-KNOWS-Reader",
                        "Reader<-KNOWS-Reader-KNOWS->Reader",
                        "Reader<-KNOWS-Reader<-KNOWS-Reader");
        assertThat(listed.get(2).walks()).isEqualTo(109);
        assertThat(listed.get(2).cost()).isEqualTo(CostClass.LIGHT);
    }

    private static double walks(WalkEstimator estimator, String metapath) {
        return estimator
                .walks(Metapath.parse(metapath, METAGRAPH), OptionalDouble.empty())
                .walks();
    }

    private static WalkEstimator estimator(OptionalInt hubDegree) {
        return new DegreeSurvey(GRAPH.graph(), METAGRAPH).estimator(hubDegree);
    }

    private static List<String> stored() {
        return GRAPH.graph()
                .read(
                        "MATCH (s:DegreeStatistics) RETURN s.edgeType + ' ' + s.edges AS row ORDER BY row",
                        Map.of(),
                        row -> row.get("row").asString());
    }
}
