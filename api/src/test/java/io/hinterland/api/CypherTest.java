package io.hinterland.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements of other people's read, within bounds, and do nothing else. */
class CypherTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    @SuppressWarnings("NullAway.Init")
    static RunningApi api;

    @BeforeAll
    static void start() {
        api = new RunningApi(GRAPH.graph(), new ApiSettings("127.0.0.1", 0).withCypher(true));
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (m:Model) RETURN m.id ORDER BY m.id",
                "OPTIONAL MATCH (m:Model {id: 'none'}) RETURN m.id",
                "/* a comment with CREATE */ MATCH (m:Model) // and LOAD CSV\nRETURN m",
                "MATCH path = (:Model)-[:CITES]->(:Paper) RETURN path LIMIT 3",
                "RETURN 'CREATE (n) it\\'s' + \"CALL dbms.kill()\" AS text",
                "CALL db.labels() YIELD label RETURN label",
                "CALL db.index.fulltext.queryNodes('names', 'aurora') YIELD node, score RETURN node, score",
                "MATCH (m:Model) CALL (m) { MATCH (m)-[:CITES]->(p) RETURN count(p) AS papers } RETURN sum(papers)",
                "RETURN date('2024-01-01'), duration.between(date('2024-01-01'), date('2024-02-01')), point({x: 1, y: 2})",
                "MATCH (m:Model) WHERE EXISTS { (m)-[:CITES]->() } RETURN collect(m.id)[..2], count { (m)--() }",
                "RETURN {a: [1, 2.5, null, true], b: 1/0.0} AS map",
                "MATCH (m:Model) RETURN [x IN collect(m) WHERE x.downloads > 1 | x.id], m.range, m.reduce",
                "MATCH (m:Model) RETURN [(m)-[:CITES|LINKS_TO]->(p) | p.arxivId] AS papers, [1, 2][0]",
                "UNWIND range(1, 1000000) AS n RETURN sum(n)",
                "RETURN [n IN range(1, 10) | n * n] AS squares",
                "MATCH (m:Model) RETURN m.`downloads` AS `LOAD CSV`",
                "MATCH (m:Model) RETURN m.show, m.use"
            })
    void questionsAreAnswered(String statement) {
        var answer = api.post("/cypher", "text/plain", statement);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().at("/columns")).isNotEmpty();
        assertThat(answer.json().at("/truncated").booleanValue()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE (n:Model {id: 'x'})",
                "MATCH (m:Model) DETACH DELETE m",
                "MATCH (m:Model) SET m.downloads = 0",
                "MATCH (m:Model) REMOVE m.id RETURN m",
                "MERGE (n:Model {id: 'x'}) RETURN n",
                "WITH 1 AS one CREATE (n:Model) RETURN n",
                "MATCH (m:Model) CALL (m) { CREATE (:X) } RETURN m",
                "MATCH (m:Model) FOREACH (x IN [1] | SET m.downloads = 0)",
                "UNWIND [1] AS x CALL (x) { DELETE x } IN TRANSACTIONS RETURN x",
                "UNWIND [1] AS x CALL (x) { RETURN 1 AS y } IN TRANSACTIONS RETURN x",
                "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row",
                "WITH 1 AS x LOAD CSV FROM 'https://example.org/' AS row RETURN row",
                "WITH 1 AS x\u00a0LOAD CSV FROM 'https://example.org/' AS row RETURN row",
                "CALL { LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row } RETURN row",
                "SHOW USERS",
                "SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery",
                "SHOW SETTINGS",
                "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
                "DROP CONSTRAINT model_key",
                "CREATE INDEX FOR (n:X) ON (n.y)",
                "ALTER USER neo4j SET PASSWORD 'changed it'",
                "USE system SHOW USERS",
                "EXPLAIN MATCH (n) RETURN n",
                "PROFILE MATCH (n) RETURN n",
                "CYPHER runtime=slotted MATCH (n) RETURN n",
                "CALL dbms.listConfig() YIELD name, value RETURN name, value",
                "CALL dbms.components()",
                "CALL `dbms`.`listConfig`()",
                "CALL dbms . listConfig ( )",
                "CALL dbms./* */listConfig()",
                "CALL \u0064bms.listConfig()",
                "CALL \\u0064bms.listConfig()",
                "CALL db.clearQueryCaches()",
                "CALL db.createLabel('X')",
                "CALL db.awaitIndexes(600)",
                "CALL db.stats.clear('QUERIES')",
                "CALL tx.setMetaData({a: 1})",
                "CALL dbms.queryJmx('*:*')",
                "RETURN gds.graph.project('g', null, null)",
                "RETURN `gds.graph`.project('g', null, null)",
                "RETURN apoc.text.join(['a'], 'b')",
                "RETURN graph.names()",
                "MATCH (n) RETURN n; MATCH (m) DETACH DELETE m",
                "MATCH (n RETURN n",
                "MATCH (n) RETURN 'unended",
                "MATCH (n) RETURN n /* unended",
                "RETURN $missing",
                "RETURN 1/0",
                "RETURN nothing",
                "RETURN size(reduce(t = 'x', i IN range(1, 40) | t + t))",
                "RETURN size([x IN range(1, 1000000000) | x])",
                "RETURN size([x IN RANGE (1, 1000000000)])",
                "WITH 1000000000 AS most RETURN toStringList(range(1, most))",
                "RETURN toStringList(range(1, 1000000000, 1))",
                "RETURN toStringList(range(1, $most))",
                "RETURN toStringList(`range`(1, 1000000000))",
                "RETURN size([x IN range(1, 9999) | [y IN range(1, 9999) | y]])",
                "MATCH (m:Model) WITH collect(m) AS l RETURN [x IN l | [(x)-->(y) | y.id]]",
                "MATCH (m:Model) RETURN [(m)-->(x) | [y IN [1, 2] | y]]",
                "MATCH (m:Model) WITH collect(m.id) AS l RETURN [x IN l | x + x]",
                "MATCH (m:Model) WITH collect(m.id) AS l RETURN [x IN l | replace(x, 'a', $long)]",
                "MATCH (m:Model) WITH collect(m.id) AS l RETURN [x IN l | split(x, '')]",
                "",
                "   ",
                "// nothing",
                "\u0000",
                "RETURN \ud83d\ude42"
            })
    void everythingElseIsRefused(String statement) {
        String before = content();
        var answer = api.post("/cypher", "text/plain", statement);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text()).doesNotContain("Exception", "io.hinterland", "root:");
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void parametersAreValues() {
        String body =
                "{\"statement\": \"MATCH (m:Model {id: $id}) RETURN m.id, $list, $map, $big\", \"parameters\": {\"id\":"
                        + " \"aurora/base\", \"list\": [1, null, \"x\"], \"map\": {\"a\": true}, \"big\": 9007199254740993}}";
        var answer = api.post("/cypher", "application/json", body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().at("/rows/0").toString())
                .isEqualTo("[\"aurora/base\",[1,null,\"x\"],{\"a\":true},9007199254740993]");
        for (String wrong : List.of(
                "",
                "[]",
                "null",
                "{}",
                "{\"statement\": 1, \"colour\": 2}",
                "{\"statement\": \"RETURN $x\", \"parameters\": [1]}",
                "{\"statement\": \"RETURN $x\", \"parameters\": {\"x\": 99999999999999999999999}}",
                "{\"statement\": \"RETURN $x\", \"parameters\": {\"x\": " + "[".repeat(2_000) + "]".repeat(2_000)
                        + "}}")) {
            var refused = api.post("/cypher", "application/json", wrong);
            assertThat(refused.status()).as(wrong + refused.text()).isEqualTo(400);
        }
    }

    @Test
    void rowsAreLimited() {
        var answer = api.post("/cypher?limit=3", "text/plain", "UNWIND range(1, 1000000000) AS n RETURN n");

        assertThat(answer.json().at("/rows").toString()).isEqualTo("[[1],[2],[3]]");
        assertThat(answer.json().at("/truncated").booleanValue()).isTrue();
        assertThat(answer.header("Hinterland-Truncated")).isEqualTo("true");
        assertThat(api.post("/cypher?limit=10001", "text/plain", "RETURN 1").status())
                .isEqualTo(400);
        assertThat(api.post("/cypher?deadline=61", "text/plain", "RETURN 1").status())
                .isEqualTo(400);
        assertThat(api.post("/cypher", "text/plain", "RETURN 1" + " ".repeat(10_000))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void timeIsLimited() {
        var answer = api.post(
                "/cypher?deadline=1",
                "text/plain",
                "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a + b)");

        assertThat(answer.status()).as(answer.text()).isEqualTo(504);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UNWIND range(1, 10000) AS i RETURN range(1, 10000)",
                "WITH 'x' AS a WITH a+a+a+a+a+a+a+a AS a WITH a+a+a+a+a+a+a+a AS a WITH a+a+a+a+a+a+a+a AS a"
                        + " WITH a+a+a+a+a+a+a+a AS a WITH a+a+a+a+a+a+a+a AS a WITH a+a+a+a+a+a+a+a AS a"
                        + " WITH a+a+a+a+a+a+a+a AS a WITH a+a+a+a+a+a+a+a AS a RETURN a",
                "UNWIND range(1, 100000) AS n WITH collect(n) AS l RETURN [l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l, l]"
            })
    void theSizeOfAnswersIsLimited(String statement) {
        var answer = api.post("/cypher?deadline=5", "text/plain", statement);

        assertThat(answer.status()).as(answer.text()).isIn(400, 504);
        assertThat(answer.json().at("/detail").textValue())
                .containsPattern("more than 4000000 bytes|buffer memory|out of range|took longer");
        assertThat(api.post("/cypher", "text/plain", "RETURN 1").status()).isEqualTo(200);
    }

    @Test
    void deepAndLongStatementsAreRefused() {
        for (String statement : List.of(
                "RETURN " + "(".repeat(4_000) + "1" + ")".repeat(4_000),
                "RETURN " + "[".repeat(4_000) + "1" + "]".repeat(4_000),
                "RETURN 1" + "+1".repeat(4_000),
                "RETURN " + "NOT ".repeat(2_000) + "true",
                "MATCH (a)" + "-->()".repeat(1_500) + " RETURN a LIMIT 1")) {
            var answer = api.post("/cypher?deadline=5", "text/plain", statement);
            assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        }
        assertThat(api.post("/cypher", "text/plain", "RETURN 1").status()).isEqualTo(200);
    }

    @Test
    void asManyAsMayRunAtOnceDo() {
        List<CompletableFuture<Integer>> running = new ArrayList<>();
        for (int request = 0; request < 8; request++) {
            running.add(CompletableFuture.supplyAsync(() -> api.post(
                            "/cypher?deadline=1",
                            "text/plain",
                            "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a + b)")
                    .status()));
        }

        assertThat(running.stream().map(CompletableFuture::join)).contains(429).isSubsetOf(429, 504);
        assertThat(api.post("/cypher", "text/plain", "RETURN 1").status()).isEqualTo(200);
    }

    @Test
    void rowsAreHadAsCsvAndJsonLineByLine() {
        String statement = "UNWIND ['a,b', null] AS x RETURN x, size(x) AS size";

        assertThat(api.post("/cypher", "text/plain", statement, "text/csv").text())
                .isEqualTo("x,size\r\n\"a,b\",3\r\n\"\",\r\n");
        assertThat(api.post("/cypher", "text/plain", statement, "application/x-ndjson")
                        .text())
                .isEqualTo("{\"x\":\"a,b\",\"size\":3}\n{\"x\":null,\"size\":null}\n");
    }

    @Test
    void itIsOffUnlessSwitchedOn() {
        try (RunningApi plain = new RunningApi(GRAPH.graph())) {
            var answer = plain.post("/cypher", "text/plain", "RETURN 1");

            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.json().at("/detail").textValue()).contains("up --cypher");
        }
    }

    private static String content() {
        return GRAPH.graph()
                .read(
                        "MATCH (n) RETURN count(n) AS n, sum(COUNT { (n)--() }) AS edges, "
                                + "sum(CASE WHEN n:Model THEN n.downloads END) AS downloads",
                        Map.of(),
                        row -> row.asMap().toString())
                .get(0);
    }
}
