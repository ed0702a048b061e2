package io.hinterland.queries.metapath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.graph.Cancellation;
import io.hinterland.graph.Graph;
import io.hinterland.queries.cost.TooExpensiveException;
import io.hinterland.queries.explanation.Explanation;
import io.hinterland.queries.explanation.ExplanationOptions;
import io.hinterland.queries.explanation.Explanations;
import io.hinterland.queries.metapath.BibliographicNetwork.Edge;
import io.hinterland.queries.metapath.BibliographicNetwork.Type;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.failure.CancelledException;
import io.hinterland.schema.failure.DeadlineException;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.testkit.GraphExtension;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everybody of forty knows everybody else, so that there are 39^9 paths of nine steps, more or less. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ExpensiveWalksTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private static final String ENDLESS = "Person-KNOWS*9->Person";
    private static final NodeType PERSON = new Type("Person", "name");
    private static final Metagraph METAGRAPH = Metagraph.of(new Edge("KNOWS", PERSON, PERSON));
    private static final ScoreOptions PATHS = ScoreOptions.of(Measure.PATH_COUNT);
    private static final ScoreOptions ALLOWED = PATHS.withWalks(WalkOptions.DEFAULT.withExpensive(true));

    @BeforeEach
    void load(Graph graph) {
        graph.write("""
                UNWIND range(1, 40) AS number
                CREATE (:Person {name: 'p' + number})
                WITH count(*) AS all
                MATCH (one:Person), (other:Person)
                WHERE one <> other
                CREATE (one)-[:KNOWS]->(other)
                """, Map.of());
    }

    @Test
    void whatWouldTakeTooLongIsRefusedWithTheEstimateAndTheWaysOut() {
        MetapathScores scores = new MetapathScores(GRAPH.graph(), METAGRAPH);
        assertThatThrownBy(() -> scores.from("p1", ENDLESS, PATHS))
                .isInstanceOf(TooExpensiveException.class)
                .hasMessageMatching("Walking Person-KNOWS\\*9->Person from p1 would read about \\d[\\d,]* billion"
                        + " edges, and the maximum is 30 million\\. Reduce the query: filter nodes or edges, exclude hubs,"
                        + " or shorten the metapath; or allow expensive queries, with a deadline");
        assertThatThrownBy(() -> scores.between("p1", "p2", ENDLESS, PATHS)).isInstanceOf(TooExpensiveException.class);
        assertThatThrownBy(() -> scores.pairs(ENDLESS, PATHS)).isInstanceOf(TooExpensiveException.class);
    }

    /** Walks are counted step by step, so as many of them cost next to nothing. */
    @Test
    void walksAreCountedHoweverManyTheyAre() {
        WalkCounts counts = new WalkCounts(GRAPH.graph(), METAGRAPH);
        assertThat(counts.from("p1", ENDLESS, WalkOptions.DEFAULT.withLimit(40)).counts().stream()
                        .mapToLong(WalkAnswer.Count::walks)
                        .sum())
                .isEqualTo((long) Math.pow(39, 9));
    }

    @Test
    void theWaysOutLeadOut() {
        MetapathScores scores = new MetapathScores(GRAPH.graph(), METAGRAPH);
        assertThat(scores.from("p1", "Person-KNOWS*2->Person", PATHS).scores()).hasSize(20);
        assertThat(scores.from("p1", ENDLESS, PATHS.withWalks(WalkOptions.DEFAULT.withoutHubsAbove(2)))
                        .scores())
                .isEmpty();
    }

    @Test
    void whatIsAllowedAllTheSameEndsAtItsDeadline() {
        MetapathScores scores = new MetapathScores(GRAPH.graph().within(Duration.ofSeconds(1)), METAGRAPH);
        assertThatThrownBy(() -> scores.from("p1", ENDLESS, ALLOWED))
                .isInstanceOf(DeadlineException.class)
                .hasMessageContaining("longer than the 1 s");
        awaitUntil(() -> running() == 0);
    }

    @Test
    void aCancelledQuestionLeavesNoTransactionBehind() {
        Cancellation cancellation = new Cancellation();
        MetapathScores scores = new MetapathScores(GRAPH.graph().cancelledBy(cancellation), METAGRAPH);
        CompletableFuture<ScoreAnswer.FromSource> answer = CompletableFuture.supplyAsync(() -> {
            try (cancellation) {
                return scores.from("p1", ENDLESS, ALLOWED);
            }
        });
        awaitUntil(() -> running() == 1);
        GRAPH.graph().cancel(cancellation);
        awaitUntil(() -> running() == 0);
        assertThatThrownBy(answer::join).hasCauseInstanceOf(CancelledException.class);
        assertThatThrownBy(() -> scores.from("p1", "Person-KNOWS->Person", PATHS))
                .isInstanceOf(CancelledException.class)
                .hasMessage("The answer was cancelled before it was there");
    }

    /**
     * Sixty-three metapaths, on each of which paths are looked for in our own process while the transaction is open.
     */
    @Test
    void aCancelledExplanationEndsAndLeavesNoTransactionBehind() {
        Cancellation cancellation = new Cancellation();
        Explanations explanations =
                new Explanations(GRAPH.graph(), METAGRAPH).reading(GRAPH.graph().cancelledBy(cancellation));
        CompletableFuture<Explanation> answer = CompletableFuture.supplyAsync(() -> {
            try (cancellation) {
                return explanations.over(
                        "p1", "p2", "Person-KNOWS*1..9->Person-KNOWS*1..7->Person", ExplanationOptions.DEFAULT);
            }
        });
        awaitUntil(() -> marked() == 1);
        GRAPH.graph().cancel(cancellation);
        assertThatThrownBy(answer::join).hasCauseInstanceOf(CancelledException.class);
        awaitUntil(() -> marked() == 0);
    }

    private static int marked() {
        return GRAPH.graph()
                .read(
                        "SHOW TRANSACTIONS YIELD metaData WHERE metaData.hinterland IS NOT NULL RETURN count(*) AS marked",
                        Map.of(),
                        row -> row.get("marked").asInt())
                .get(0);
    }

    /** As when a command is interrupted: the connection breaks, and nobody says good-bye. */
    @Test
    void aBrokenConnectionLeavesNoTransactionBehind() {
        Graph broken = Graph.connect(GRAPH.settings());
        CompletableFuture<ScoreAnswer.FromSource> answer =
                CompletableFuture.supplyAsync(() -> new MetapathScores(broken, METAGRAPH).from("p1", ENDLESS, ALLOWED));
        awaitUntil(() -> running() == 1);
        broken.close();
        awaitUntil(() -> running() == 0);
        assertThatThrownBy(answer::join).hasCauseInstanceOf(RuntimeException.class);
    }

    private static int running() {
        return GRAPH.graph()
                .read(
                        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'MATCH (n0:Person'"
                                + " RETURN count(*) AS running",
                        Map.of(),
                        row -> row.get("running").asInt())
                .get(0);
    }

    private static void awaitUntil(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }
}
