package io.hinterland.ingest.load.fetched;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.fetch.arxiv.OaiClient;
import io.hinterland.ingest.fetch.arxiv.OaiReader;
import io.hinterland.ingest.fetch.http.OneConnection;
import io.hinterland.ingest.fetch.http.PassingTime;
import io.hinterland.ingest.fetch.http.PromptServer;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.testkit.GraphExtension;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Against a server that answers as arXiv's OAI-PMH repository does; the records are made up. */
class PaperHarvestTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private static final LocalDate FIRST = LocalDate.of(2026, 8, 22);

    private final MockWebServer server = PromptServer.create();
    private final Deque<MockResponse> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final PassingTime time = new PassingTime();
    private final LoadReport report = new LoadReport();

    @BeforeEach
    void start() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                HttpUrl url = request.getUrl();
                asked.add(Optional.ofNullable(url.queryParameter("resumptionToken"))
                        .orElseGet(() -> url.queryParameter("from") + "/" + url.queryParameter("until") + " "
                                + url.queryParameter("metadataPrefix") + " " + url.queryParameter("set")));
                return answers.isEmpty() ? ok(error("noRecordsMatch")) : answers.remove();
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void takesInWhatChangedDayByDayAndPageByPage() {
        answer(
                ok(list(record("2301.00001") + record("math/0301005"), "token-1")),
                ok(list(record("2301.00002"), "")),
                ok(error("noRecordsMatch")),
                ok(list(record("2301.00003"), null)));
        harvest(3, Optional.of("cs"));
        assertThat(asked)
                .containsExactly(
                        "2026-08-22/2026-08-22 arXiv cs",
                        "token-1",
                        "2026-08-23/2026-08-23 arXiv cs",
                        "2026-08-24/2026-08-24 arXiv cs");
        assertThat(texts("MATCH (p:Paper) RETURN p.arxivId ORDER BY p.arxivId"))
                .containsExactly("2301.00001", "2301.00002", "2301.00003", "math/0301005");
        assertThat(texts("MATCH (p:Paper {arxivId: '2301.00001'})-[w:WRITTEN_BY]->() RETURN w.printedName + ' '"
                        + " + p.published + ' ' + p.updated + ' ' + p.title ORDER BY w.position"))
                .containsExactly(
                        "Ada M. Byron Jr. 2023-01-02 2026-08-22 On Gödel's looms",
                        "Loom Team 2023-01-02 2026-08-22 On Gödel's looms");
        assertThat(time.pauses).hasSize(3).containsOnly(Duration.ofSeconds(3));
        assertThat(report.loaded()).isEqualTo(4);
    }

    @Test
    void leavesOutWhatNoModelCites() {
        graph().write("CREATE (:Model {id: 'a/b', listed: true})-[:CITES]->(:Paper {arxivId: '2301.00002'})", Map.of());
        answer(ok(list(record("2301.00001") + record("2301.00002"), null)));
        run(new PaperHarvest.Options(FIRST, FIRST, Optional.empty(), false, Optional.empty()));
        assertThat(texts("MATCH (p:Paper) RETURN p.arxivId")).containsExactly("2301.00002");
        assertThat(report.counted(Rule.UNCITED_PAPER)).isEqualTo(1);
    }

    @Test
    void waitsAsLongAsArxivAsks() {
        answer(
                new MockResponse.Builder()
                        .code(503)
                        .setHeader("Retry-After", "42")
                        .build(),
                ok("half <OAI"));
        harvest(1, Optional.empty());
        assertThat(time.pauses).contains(Duration.ofSeconds(42));
        assertThat(asked).hasSize(3);
    }

    @Test
    void beginsADayAnewWhoseTokenIsTakenNoMore() {
        answer(
                ok(list(record("2301.00001"), "stale")),
                ok(error("badResumptionToken")),
                ok(list(record("2301.00001"), "fresh")),
                ok(list(record("2301.00002"), null)));
        harvest(1, Optional.empty());
        assertThat(texts("MATCH (p:Paper) RETURN p.arxivId ORDER BY p.arxivId"))
                .containsExactly("2301.00001", "2301.00002");
    }

    @Test
    void keepsTheDaysThatAreDoneAndNamesTheOneToGoOnWith() {
        answer(
                ok(list(record("2301.00001"), null)),
                new MockResponse.Builder().code(403).build());
        assertThatThrownBy(() -> harvest(3, Optional.empty()))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("HTTP 403")
                .hasMessageContaining("--since 2026-08-23");
        assertThat(texts("MATCH (p:Paper)-[:WRITTEN_BY]->(a) RETURN p.arxivId + a.key ORDER BY a.key"))
                .containsExactly("2301.00001ada m. byron jr.", "2301.00001loom team");
    }

    @Test
    void givesUpOnTokensThatNeverWorkOrNeverEnd() {
        for (int beginning = 0; beginning < 3; beginning++) {
            answer(ok(list(record("2301.00001"), "stale")), ok(error("badResumptionToken")));
        }
        assertThatThrownBy(() -> harvest(1, Optional.empty()))
                .hasMessageContaining("rejected its own resumption tokens");
        answer(ok(list("", "same")), ok(list("", "same")));
        assertThatThrownBy(() -> harvest(1, Optional.empty())).hasMessageContaining("same resumption token twice");
        answer(ok(error("badArgument")));
        assertThatThrownBy(() -> harvest(1, Optional.empty())).hasMessageContaining("badArgument");
    }

    @Test
    void countsWhatArxivTookAway() {
        answer(ok(list(
                "<record><header status=\"deleted\"><identifier>oai:arXiv.org:2301.00009</identifier><datestamp>2026-08-22</datestamp></header></record>",
                null)));
        harvest(1, Optional.empty());
        assertThat(report.counted(Rule.ARXIV_DELETED)).isEqualTo(1);
    }

    @Test
    void refusesEntitiesAndWhatIsNoAnswer() {
        byte[] bomb = "<!DOCTYPE x [<!ENTITY a \"b\">]><OAI-PMH xmlns=\"%s\"/>"
                .formatted(OaiReader.OAI)
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> OaiReader.read(bomb)).hasMessageContaining("document type declaration");
        assertThatThrownBy(() -> OaiReader.read("<html/>".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("<html>");
        assertThatThrownBy(() -> OaiReader.read(envelope("").getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("neither records nor an error");
    }

    @Test
    void refusesDaysThatRunBackwards() {
        assertThatThrownBy(() -> harvest(0, Optional.empty())).isInstanceOf(InvalidInputException.class);
    }

    private void harvest(int days, Optional<String> set) {
        run(new PaperHarvest.Options(FIRST, FIRST.plusDays(days - 1L), set, true, Optional.empty()));
    }

    private void run(PaperHarvest.Options options) {
        OaiClient client = new OaiClient(server.url("/oai"), OneConnection.open(), time.pace(Duration.ofSeconds(3)));
        PaperHarvest.run(graph(), client, options, report, Progress.silent());
    }

    private void answer(MockResponse... responses) {
        answers.addAll(List.of(responses));
    }

    private static MockResponse ok(String body) {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "text/xml; charset=UTF-8")
                .body(body)
                .build();
    }

    private static String error(String code) {
        return envelope("<error code=\"%s\">words</error>".formatted(code));
    }

    private static String list(String records, @Nullable String token) {
        String resumption = token == null
                ? ""
                : "<resumptionToken cursor=\"0\" completeListSize=\"9\">" + token + "</resumptionToken>";
        return envelope("<ListRecords>" + records + resumption + "</ListRecords>");
    }

    private static String envelope(String content) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">
                  <responseDate>2026-08-25T00:00:00Z</responseDate>
                  <request verb="ListRecords">http://oaipmh.arxiv.org/oai</request>
                  %s
                </OAI-PMH>
                """.formatted(content);
    }

    private static String record(String id) {
        return """
                <record>
                  <header><identifier>oai:arXiv.org:%1$s</identifier><datestamp>2026-08-22</datestamp><setSpec>cs</setSpec></header>
                  <metadata>
                    <arXiv xmlns="http://arxiv.org/OAI/arXiv/">
                      <id>%1$s</id><created>2023-01-02</created><updated>2026-08-22</updated>
                      <authors>
                        <author><keyname>Byron</keyname><forenames>Ada M.</forenames><suffix>Jr.</suffix><affiliation>Looms</affiliation></author>
                        <author><keyname>Loom Team</keyname></author>
                      </authors>
                      <title>On G\\"odel's looms</title><categories>cs.CL math.HO</categories>
                      <comments>9 pages</comments><license>http://creativecommons.org/licenses/by/4.0/</license>
                      <abstract>We weave.</abstract>
                    </arXiv>
                  </metadata>
                </record>
                """.formatted(id);
    }

    private static Graph graph() {
        return GRAPH.graph();
    }

    private static List<String> texts(String cypher) {
        return graph().read(cypher, Map.of(), row -> row.get(0).asString());
    }
}
