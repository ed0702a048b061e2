package io.hinterland.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.api.RunningApi.Answer;
import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Metapaths over HTTP: filters, lists, batches, pairs, and what is too expensive or no longer wanted. */
class MetapathsTest extends ApiTest {

    @Test
    void filtersAndLengthsAreHeeded() {
        assertThat(keys(counts("Paper<-CITES{role: own}-Model", "2401.00001"))).containsExactly("aurora/base");
        assertThat(keys(counts("Model<-LINEAGE*2-Model{kind: quantized}", "aurora/base")))
                .containsExactly("borealis/base-chat-GGUF");
        assertThat(keys(api.get("/metapaths/counts?source=cirrus/story&excludeHubs=2&metapath=Model-Tag-Model")))
                .containsExactly("cirrus/merged", "cirrus/story");
    }

    @Test
    void metapathsAreListedWithWhatTheyCost() {
        JsonNode listed = api.get("/metapaths?from=Paper&to=Paper&maxLength=2").json();
        assertThat(listed.findValuesAsText("metapath"))
                .contains("Paper-REFERENCES->Paper", "Paper-REFERENCES->Paper<-REFERENCES-Paper")
                .filteredOn(metapath -> !metapath.contains("REFERENCES") && !metapath.contains("SAME_AS"))
                .containsExactlyInAnyOrder(
                        "Paper<-CITES-Model-CITES->Paper",
                        "Paper-WRITTEN_BY->Author<-WRITTEN_BY-Paper",
                        "Paper-IN_CATEGORY->Category<-IN_CATEGORY-Paper",
                        "Paper-PUBLISHED_ON->PublicationDate<-PUBLISHED_ON-Paper",
                        "Paper-HAS_CODE->Repository<-HAS_CODE-Paper");
        assertThat(listed.findValuesAsText("symmetric")).containsOnly("true", "false");
        assertThat(listed.findValuesAsText("cost")).containsOnly("light");
        Answer unknown = api.get("/metapaths?from=Modle&to=Paper");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.text()).contains("did you mean Model?");
        assertThat(api.get("/metapaths?from=Model&to=Paper&maxLength=7").status())
                .isEqualTo(400);
    }

    @Test
    void severalSourcesAndAllPairsAreAnswered() {
        JsonNode batch = api.get("/metapaths/scores/batch?metapath=Paper-Model-Paper&measure=pathsim"
                        + "&source=2401.00001&source=2402.00002&limit=1")
                .json();
        assertThat(batch.findValuesAsText("source")).containsExactly("2401.00001", "2402.00002");
        assertThat(batch.findValuesAsText("key")).containsExactly("2401.00001", "2402.00002");
        JsonNode pairs = api.get("/metapaths/scores/pairs?metapath=Paper-Model-Paper&measure=pathsim")
                .json();
        assertThat(pairs.at("/pairs")).hasSize(1);
        assertThat(pairs.at("/pairs/0/score").doubleValue()).isEqualTo(2.0 / 9);
    }

    @Test
    void countsOfWalksAreWholeNumbers() {
        for (JsonNode listed :
                api.get("/metapaths?from=Model&to=Paper&maxLength=3").json()) {
            assertThat(listed.at("/walks").isIntegralNumber())
                    .as(listed.toString())
                    .isTrue();
        }
        assertThat(api.get("/metapaths?from=Model&to=Paper&maxLength=1")
                        .json()
                        .at("/0/walks")
                        .longValue())
                .isEqualTo(17);
    }

    @Test
    void aSourceMayHaveACommaInIt() {
        GRAPH.graph().write("""
                MATCH (m:Model {id: 'cirrus/story'})
                CREATE (m)-[:HAS_TAG]->(:Tag {key: 'a,b', name: 'a,b'}), (m)-[:HAS_TAG]->(:Tag {key: 'a', name: 'a'})
                """, Map.of());
        String path = "/metapaths/scores/batch?metapath=Tag-Model&measure=walk-count&source=";

        assertThat(api.get(path + "a,b").json().findValuesAsText("source")).containsExactly("a,b");
        assertThat(api.get(path + "a%2Cb&source=a").json().findValuesAsText("source"))
                .containsExactly("a,b", "a");
        assertThat(api.post(path.substring(0, path.lastIndexOf('&')), "text/plain", "a,b\n")
                        .json()
                        .findValuesAsText("source"))
                .containsExactly("a,b");
    }

    private static final String BATCH = "/metapaths/scores/batch?metapath=Paper-Model-Paper&measure=pathsim";

    @Test
    void manySourcesGoIntoTheBodyAsJsonOrAsLines() {
        JsonNode expected =
                api.get(BATCH + "&source=2401.00001&source=2402.00002").json();
        Answer json = api.post(BATCH, "application/json", "{\"sources\": [\"2401.00001\", \"2402.00002\"]}");
        Answer lines = api.post(BATCH, "text/plain; charset=utf-8", "2401.00001\r\n\r\n arXiv:2402.00002v2 \n");

        assertThat(json.json()).isEqualTo(expected);
        assertThat(lines.json()).isEqualTo(expected);
        Answer many = api.post(BATCH, "text/plain", "https://arxiv.org/abs/2401.00001\n".repeat(130));
        assertThat(many.json()).hasSize(130);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            nullValues = "-",
            value = {
                "application/json # {\"sources\": []} # 400 # lists nothing",
                "application/json # {\"source\": [\"2401.00001\"]} # 400 # unknown field 'source'",
                "application/json # {\"sources\": \"2401.00001\"} # 400 # a list",
                "application/json # {\"sources\": [2401.00001]} # 400 # lists texts, not 2401.00001",
                "application/json # [\"2401.00001\"] # 400 # not an object with the field sources",
                "application/json # 2401.00001, 2402.00002 # 400 # text/plain",
                "application/json # {\"sources\": [\"2401.99999\"]} # 404 # 2401.99999",
                "text/plain # not-an-id # 400 # is not an arXiv id",
                "application/x-www-form-urlencoded # source=2401.00001 # 415 # application/json",
            })
    void aBodyThatIsNoListOfSourcesIsRefused(String type, String body, int status, String reason) {
        Answer answer = api.post(BATCH, type, body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().at("/detail").textValue()).contains(reason);
    }

    @Test
    void tooManySourcesAndTooLongABodyAreRefusedWithTheLimit() {
        Answer many = api.post(BATCH, "text/plain", "2401.00001\n".repeat(1_001));
        Answer large = api.post(BATCH, "text/plain", " ".repeat(ApiServer.LONGEST_BODY + 1));

        assertThat(many.status()).isEqualTo(400);
        assertThat(many.text()).contains("At most 1000 sources", "not 1001");
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.json().at("/detail").textValue()).contains("1048576 bytes");
        Answer repeated = api.post(BATCH + "&source=2401.00001", "text/plain", "2401.00001");
        assertThat(repeated.status()).isEqualTo(400);
        assertThat(repeated.text()).contains("Unknown parameter 'source'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Model{dowloads > 3}-Paper # did you mean downloads?",
                "Model-CITES{role: mine}->Paper # possible here: boilerplate, method, inherited, own, other",
                "Model-LINEAGE*->Model # needs an upper end",
                "Model{likes > lots}-Paper # likes is a whole number",
            })
    void aMetapathThatCannotBeReadIsMarked(String metapath, String reason) {
        Answer answer = counts(metapath, "aurora/base");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/detail").textValue()).contains(reason).contains("\n  ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"excludeHubs=0", "excludeHubs=many", "deadline=0", "deadline=3601", "allowExpensive=yes"})
    void termsOutOfBoundsAreRefused(String term) {
        assertThat(api.get("/metapaths/counts?metapath=Model-Paper&source=aurora/base&" + term)
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Model{id: 'x'}) DETACH DELETE n //'}-Paper",
                "Model{id: 'x\\'}) DETACH DELETE n //'}-Paper",
                "Model{`id`: x}-Paper",
                "Model{id.x: 1}-Paper",
                "Model-CITES]->() DETACH DELETE n //->Paper",
                "Model-LINEAGE*1..2]->() DELETE n//->Model",
                "(:Model WHERE true OR 1=1)-Paper",
            })
    void nothingBreaksOut(String metapath) {
        assertThat(counts(metapath, "aurora/base").status()).isIn(200, 400);
        assertThat(GRAPH.graph().read("MATCH (m:Model) RETURN m", Map.of(), row -> row))
                .hasSize(14);
    }

    /** A server of its own, since statistics are up to a minute old. */
    @Test
    void whatIsTooExpensiveIsRefusedAndEndsAtItsDeadlineWhenAllowed() {
        loadEndlessLineage();
        try (RunningApi fresh = new RunningApi(GRAPH.graph())) {
            Answer refused = fresh.get(endless(""));
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text()).contains("billion edges", "exclude hubs");
            Answer late = fresh.get(endless("&allowExpensive=true&deadline=1"));
            assertThat(late.status()).isEqualTo(504);
        }
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void aClientThatGoesAwayLeavesNoTransactionBehind() throws IOException {
        loadEndlessLineage();
        try (Socket client = new Socket(api.uri().getHost(), api.uri().getPort())) {
            client.getOutputStream()
                    .write(("GET " + ApiServer.ROOT + endless("&allowExpensive=true") + " HTTP/1.1\r\nHost: 127.0.0.1:"
                                    + api.uri().getPort() + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            client.getOutputStream().flush();
            awaitRunning(1);
        }
        awaitRunning(0);
    }

    /** Everybody descends from everybody, so that there are 29^9 paths of nine steps, more or less. */
    private static void loadEndlessLineage() {
        GRAPH.graph().write("""
                UNWIND range(1, 30) AS number
                CREATE (:Model {id: 'endless/' + number, listed: true})
                WITH count(*) AS all
                MATCH (one:Model), (other:Model)
                WHERE one.id STARTS WITH 'endless/' AND other.id STARTS WITH 'endless/' AND one <> other
                CREATE (one)-[:DERIVED_FROM]->(other)
                """, Map.of());
    }

    private static String endless(String terms) {
        return "/metapaths/scores?metapath=" + encoded("Model-DERIVED_FROM*9->Model")
                + "&source=endless/1&measure=path-count" + terms;
    }

    private static void awaitRunning(int expected) {
        while (running() != expected) {
            Thread.onSpinWait();
        }
    }

    private static int running() {
        return GRAPH.graph()
                .read(
                        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'MATCH (n0:Model'"
                                + " RETURN count(*) AS running",
                        Map.of(),
                        row -> row.get("running").asInt())
                .get(0);
    }

    private static Answer counts(String metapath, String source) {
        return api.get("/metapaths/counts?source=" + encoded(source) + "&metapath=" + encoded(metapath));
    }

    private static Iterable<String> keys(Answer answer) {
        return answer.json().findValuesAsText("key");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
