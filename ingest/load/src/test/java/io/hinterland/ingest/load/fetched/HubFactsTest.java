package io.hinterland.ingest.load.fetched;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.fetch.hub.AskOptions;
import io.hinterland.ingest.fetch.hub.CheckpointFile;
import io.hinterland.ingest.fetch.hub.FakeHub;
import io.hinterland.ingest.fetch.hub.HubClient;
import io.hinterland.ingest.fetch.hub.HubRecord;
import io.hinterland.ingest.fetch.hub.HubResponses;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.testkit.GraphExtension;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the Hub knows beside models: datasets, owners, daily papers. */
class HubFactsTest {

    private static final AskOptions ALL = new AskOptions(Long.MAX_VALUE, 90);

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    @TempDir
    private Path folder;

    private final FakeHub hub = new FakeHub(2).serving(List.of());

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void datasetsThatModelsNameAreDescribed() {
        write(
                "CREATE (:Dataset {id: 'rajpurkar/squad', likes: 900}), (:Dataset {id: 'imdb'}), (:Dataset {id: 'free text'})");
        hub.serving(List.of(
                dataset("rajpurkar/squad", ",\"cardData\":{\"pretty_name\":\" SQuAD \"},\"downloads\":7,\"likes\":3"),
                dataset("imdb", ",\"downloads\":-1,\"cardData\":{\"pretty_name\":[\"x\"]}"),
                dataset("nobody/names-me", "")));
        LoadReport report = new LoadReport();
        fetchDatasets(report);
        assertThat(report.read()).isEqualTo(3);
        assertThat(report.loaded()).isEqualTo(2);
        assertThat(hub.requests).hasSize(2);
        assertThat(texts("MATCH (d:Dataset {id: 'rajpurkar/squad'})"
                        + " RETURN d.title + ' ' + d.owner + ' ' + d.downloads + ' ' + d.likes"))
                .containsExactly("SQuAD rajpurkar 7 3");
        assertThat(texts("MATCH (d:Dataset {id: 'imdb'}) RETURN toString(keys(d) = ['id'])"))
                .containsExactly("true");
        assertThat(texts("MATCH (d:Dataset) RETURN d.id")).hasSize(3);
    }

    @Test
    void aListingOfDatasetsThatBreaksOffIsReadOnWhenItIsRunAgain() {
        write("CREATE (:Dataset {id: 'a/one'}), (:Dataset {id: 'c/three'})");
        hub.serving(List.of(dataset("a/one", ",\"likes\":1"), dataset("b/two", ""), dataset("c/three", ",\"likes\":3")))
                .downAfter(1);
        assertThatThrownBy(() -> fetchDatasets(new LoadReport()))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("HTTP 503 (page 2)")
                .hasMessageContaining("rerun the same command");
        assertThat(CheckpointFile.of(folder.resolve("datasets"))).exists();
        hub.downAfter(Integer.MAX_VALUE).asked.clear();

        fetchDatasets(new LoadReport());

        assertThat(hub.asked).hasSize(1);
        assertThat(texts("MATCH (d:Dataset) RETURN d.id + ' ' + d.likes AS text ORDER BY text"))
                .containsExactly("a/one 1", "c/three 3");
        assertThat(folder).isEmptyDirectory();
    }

    private void fetchDatasets(LoadReport report) {
        DatasetFetch.fetch(hub.client(), GRAPH.graph(), folder.resolve("datasets"), report, Progress.silent());
    }

    @Test
    void aListingThatIsNoneOfDatasetsIsRefused() {
        for (int attempt = 0; attempt < HubClient.MOST_ATTEMPTS; attempt++) {
            hub.answersFirst(HubResponses.json("[{\"name\":\"x\"},{\"name\":\"y\"}]"));
        }
        assertThatThrownBy(() -> fetchDatasets(new LoadReport()))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("entry 1 is not a dataset: it has no id");
    }

    @Test
    void ownersArePeopleOrOrganizations() {
        owners();
        LoadReport report = owners(ALL);
        assertThat(report.loaded()).isEqualTo(2);
        assertThat(texts("MATCH (o:Owner) RETURN o.key + ' ' + coalesce(o.kind, '-') + ' ' + coalesce(o.fullName, '-')"
                        + " + ' ' + coalesce(o.hubAnswer, '-') ORDER BY o.key"))
                .containsExactly("ada user Ada Byron -", "gone - - missing", "qwen organization Qwen Team -");
    }

    @Test
    void theOwnerWithMostModelsIsAskedFirstAndNobodyTwice() {
        owners();
        owners(new AskOptions(1, 90));
        assertThat(hub.askedAt("/api/organizations/Qwen/overview")).isEqualTo(1);
        assertThat(hub.askedAt("/api/users/Ada/overview")).isZero();
        owners(ALL);
        assertThat(hub.askedAt("/api/organizations/Qwen/overview")).isEqualTo(1);
        hub.time.pass(Duration.ofDays(91));
        owners(ALL);
        assertThat(hub.askedAt("/api/organizations/Qwen/overview")).isEqualTo(2);
    }

    @Test
    void dailyPapersTellCodeAndAccounts() {
        write(
                "CREATE (known:Paper {arxivId: '2401.00001', title: 'Known', metadata: 'known'})"
                        + " CREATE (known)-[:IN_CATEGORY {primary: true}]->(:Category {key: 'cs.cl', name: 'cs.CL'})"
                        + " CREATE (known)-[:WRITTEN_BY {position: 1, printedName: 'Ada Byron'}]->(:Author {key: 'ada byron', name: 'Ada Byron'})"
                        + " CREATE (missing:Paper {arxivId: '2401.00002', metadata: 'missing'})"
                        + " CREATE (m:Model {id: 'a/b', listed: true}) CREATE (m)-[:CITES]->(known) CREATE (m)-[:CITES]->(missing)");
        String ada =
                "{\"name\":\"Ada Byron\",\"hidden\":false,\"status\":\"claimed_verified\",\"user\":{\"user\":\"Ada\",\"fullname\":\"A\"}}";
        String guessed = "{\"name\":\"Carl Gauss\",\"status\":\"extracted_pending\",\"user\":{\"user\":\"gauss\"}}";
        hub.serving(List.of(
                paper("2401.00001", "New title", "https://github.com/Ada/Engine", ada),
                paper("2401.00002", "Missing", "", ada + "," + guessed),
                paper("2401.00003", "Uncited", "https://github.com/x/y", ada)));
        LoadReport report = new LoadReport();
        DailyPapersFetch.fetch(hub.client(), LocalDate.of(2025, 12, 31), GRAPH.graph(), report, Progress.silent());
        assertThat(hub.requests.stream()
                        .map(request -> request.getUrl().queryParameter("date"))
                        .distinct())
                .containsExactly("2025-12-31", "2026-01-01");
        assertThat(texts("MATCH (p:Paper) RETURN p.arxivId + ' ' + p.title + ' ' + p.metadata ORDER BY p.arxivId"))
                .containsExactly("2401.00001 Known known", "2401.00002 Missing known");
        assertThat(texts("MATCH (p:Paper)-[:HAS_CODE]->(r) RETURN p.arxivId + ' ' + r.url"))
                .containsExactly("2401.00001 https://github.com/ada/engine");
        assertThat(texts("MATCH (:Paper {arxivId: '2401.00001'})-[:IN_CATEGORY]->(c) RETURN c.key"))
                .containsExactly("cs.cl");
        assertThat(texts("MATCH (p:Paper)-[w:WRITTEN_BY]->(:Author)-[:HAS_ACCOUNT]->(o)"
                        + " WHERE w.account = o.key RETURN p.arxivId + ' ' + o.key ORDER BY p.arxivId"))
                .containsExactly("2401.00001 ada", "2401.00002 ada");
    }

    @Test
    void daysToComeHaveNoPapers() {
        assertThatThrownBy(() -> DailyPapersFetch.fetch(
                        hub.client(), LocalDate.of(2026, 1, 2), GRAPH.graph(), new LoadReport(), Progress.silent()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("2026-01-02");
        assertThat(hub.requests).isEmpty();
    }

    private void owners() {
        write("CREATE (q:Owner {key: 'qwen', name: 'Qwen'}), (:Owner {key: 'ada', name: 'Ada'}), (:Owner {key: 'gone'})"
                + " CREATE (:Model {id: 'Qwen/x', listed: true})-[:PUBLISHED_BY]->(q)");
        hub.at("/api/users/Qwen/overview", HubResponses.error(404, "NotFound"))
                .at(
                        "/api/organizations/Qwen/overview",
                        HubResponses.json("{\"name\":\"Qwen\",\"fullname\":\"Qwen Team\",\"isEnterprise\":true}"))
                .at(
                        "/api/users/Ada/overview",
                        HubResponses.json("{\"user\":\"Ada\",\"fullname\":\"Ada Byron\",\"type\":\"user\"}"));
    }

    private LoadReport owners(AskOptions options) {
        LoadReport report = new LoadReport();
        OwnerFetch.fetch(hub.client(), options, GRAPH.graph(), report, Progress.silent());
        return report;
    }

    private static JsonNode dataset(String id, String more) {
        return HubRecord.parse("{\"id\":\"%s\",\"createdAt\":\"2026-01-01T00:00:00.000Z\"%s}".formatted(id, more));
    }

    private static JsonNode paper(String id, String title, String code, String authors) {
        return HubRecord.parse(
                "{\"title\":\"%s\",\"paper\":{\"id\":\"%s\",\"title\":\"%s\",\"publishedAt\":\"2024-01-01T00:00:00.000Z\",\"githubRepo\":\"%s\",\"authors\":[%s]}}"
                        .formatted(title, id, title, code, authors));
    }

    private static void write(String cypher) {
        GRAPH.graph().write(cypher, Map.of());
    }

    private static List<String> texts(String query) {
        return GRAPH.graph().read(query, Map.of(), row -> row.get(0).asString());
    }
}
