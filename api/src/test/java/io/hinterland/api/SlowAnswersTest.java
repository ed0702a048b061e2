package io.hinterland.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.api.RunningApi.Answer;
import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphSettings;
import io.hinterland.testkit.GraphExtension;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is answered when it takes long. Of 300 models each derives from all before it; idle connections live a second.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class SlowAnswersTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(SlowAnswersTest::load);

    /** Has more paths than any machine can walk in a minute. */
    private static final String ENDLESS = "/metapaths/scores?measure=path-count&source=slow/m300&allowExpensive=true"
            + "&metapath=Model" + "-DERIVED_FROM-%3EModel".repeat(6);

    private static final String LONG_EXPLANATION = "/metapaths/explanation?source=slow/m300&target=slow/m1"
            + "&metapath=Model-DERIVED_FROM*1..9-%3EModel-DERIVED_FROM*1..7-%3EModel";

    private static final String LONG_TEST = "/metapaths/significance?source=slow/m300&permutations=999"
            + "&metapath=Model-DERIVED_FROM-%3EModel-DERIVED_FROM-%3EModel";

    @SuppressWarnings("NullAway.Init")
    private static RunningApi api;

    private static void load(Graph graph) {
        graph.write("""
                UNWIND range(1, 300) AS i
                CREATE (:Model {id: 'slow/m' + i, listed: true, number: i})
                WITH count(*) AS models
                MATCH (a:Model), (b:Model) WHERE a.number < b.number
                CREATE (b)-[:DERIVED_FROM]->(a)""", Map.of());
    }

    @BeforeAll
    static void start() {
        api = new RunningApi(GRAPH.graph(), new ApiSettings("127.0.0.1", 0).withIdleTimeout(Duration.ofSeconds(1)));
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void aQueryThatTakesTooLongIsAProblemOfStatus504() {
        GraphSettings settings = GRAPH.settings();
        GraphSettings hasty = new GraphSettings(
                settings.uri(), settings.username(), settings.password(), settings.database(), Duration.ofSeconds(1));
        try (Graph graph = Graph.connect(hasty);
                RunningApi hurried = new RunningApi(graph)) {
            assertTimedOut(hurried.get(ENDLESS));
        }
    }

    /** The deadline is later than the end of an idle connection. */
    @Test
    void aConnectionStaysOpenForAsLongAsAnAnswerTakes() {
        assertTimedOut(api.get(ENDLESS + "&deadline=3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {LONG_EXPLANATION, LONG_TEST})
    void whatIsWorkedOutInOurOwnProcessEndsAtItsDeadlineToo(String question) {
        assertTimedOut(api.get(question + "&deadline=1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LONG_EXPLANATION,
                LONG_TEST,
                "/recommendations?kind=models&node=slow/m300",
            })
    void aDeadlineOutOfBoundsIsRefused(String question) {
        assertThat(api.get(question + "&deadline=3601").status()).isEqualTo(400);
        assertThat(api.get(question + "&deadline=soon").text()).contains("whole number");
    }

    @Test
    void anExplanationThatNobodyWaitsForLeavesNoTransactionBehind() throws IOException {
        try (Socket client = asking(LONG_EXPLANATION + "&deadline=3600")) {
            awaitRunning(1);
        }
        awaitRunning(0);
    }

    /** Half a request is no question, and nobody waits for an answer to it. */
    @Test
    void aConnectionOverWhichNothingComesIsClosed() throws IOException {
        try (Socket client = new Socket(api.uri().getHost(), api.uri().getPort())) {
            client.getOutputStream().write("GET /api/v1/health HTTP/1.1\r\nHost: ".getBytes(StandardCharsets.US_ASCII));
            assertThat(client.getInputStream().read()).isEqualTo(-1);
        }
    }

    private static void assertTimedOut(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(504);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().at("/detail").textValue()).contains("ask for less");
    }

    private static Socket asking(String question) throws IOException {
        Socket client = new Socket(api.uri().getHost(), api.uri().getPort());
        client.getOutputStream()
                .write(("GET " + ApiServer.ROOT + question + " HTTP/1.1\r\nHost: 127.0.0.1:"
                                + api.uri().getPort() + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
        return client;
    }

    private static void awaitRunning(int expected) {
        while (running() != expected) {
            Thread.onSpinWait();
        }
    }

    private static int running() {
        return GRAPH.graph()
                .read(
                        "SHOW TRANSACTIONS YIELD metaData WHERE metaData.hinterland IS NOT NULL"
                                + " RETURN count(*) AS running",
                        Map.of(),
                        row -> row.get("running").asInt())
                .get(0);
    }
}
