package io.hinterland.ingest.fetch.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.ingest.clean.work.WorkSource;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.schema.identity.ArxivId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;

/** Each service is asked in its own way and within its limits, faults included. */
class WorkClientTest {

    private static final AskedPaper LOOMS = paper("2301.00001", "10.1000/looms");
    private static final AskedPaper ENGINES = paper("2301.00002");

    @Test
    void openAlexIsAskedForAHundredDoisAtOnce() {
        try (FakeWorkService service = new FakeWorkService(WorkSource.OPENALEX)) {
            service.knows("10.48550/arXiv.2301.00001", "{\"id\": \"https://openalex.org/W1001\"}");

            WorkClient.WorkAnswer answer = service.client(
                            Map.of("OPENALEX_API_KEY", "secret", "HINTERLAND_MAILTO", "ada@example.org"))
                    .ask(List.of(LOOMS, ENGINES));

            assertThat(service.asked)
                    .containsExactly(
                            List.of("10.48550/arXiv.2301.00001", "10.1000/looms", "10.48550/arXiv.2301.00002"));
            assertThat(service.requests.get(0).getUrl().queryParameter("api_key"))
                    .isEqualTo("secret");
            assertThat(service.requests.get(0).getUrl().queryParameter("mailto"))
                    .isEqualTo("ada@example.org");
            assertThat(answer.records()).singleElement().satisfies(json -> assertThat(
                            json.path("results").get(0).path("id").asText())
                    .isEqualTo("https://openalex.org/W1001"));
            service.client().ask(papers(120));
            assertThat(service.asked).extracting(List::size).containsExactly(3, 100, 20);
        }
    }

    @Test
    void anIdThatSemanticScholarRefusesIsFoundByHalving() {
        try (FakeWorkService service = new FakeWorkService(WorkSource.SEMANTIC_SCHOLAR)) {
            service.refuses("ARXIV:2301.00007");

            WorkClient.WorkAnswer answer =
                    service.client(Map.of("SEMANTIC_SCHOLAR_API_KEY", "secret")).ask(papers(500));

            assertThat(answer.refused()).containsExactly("ARXIV:2301.00007");
            assertThat(answer.records().stream().mapToInt(json -> json.size()).sum())
                    .isEqualTo(499);
            assertThat(service.asked.get(0)).hasSize(500);
            assertThat(service.asked).hasSizeLessThan(25);
            assertThat(service.requests.get(0).getHeaders().get("x-api-key")).isEqualTo("secret");
        }
    }

    /** Told from an outage by a paper that the service has for certain. */
    @Test
    void anIdAtWhichTheServiceFailsIsFoundByHalvingToo() {
        try (FakeWorkService service = new FakeWorkService(WorkSource.SEMANTIC_SCHOLAR)) {
            service.failsAt("ARXIV:2301.00002");

            WorkClient.WorkAnswer answer = service.client().ask(papers(4));

            assertThat(answer.refused()).containsExactly("ARXIV:2301.00002");
            assertThat(service.asked).contains(List.of("ARXIV:1706.03762"));
        }
    }

    @Test
    void crossrefIsAskedForPublishedVersionsAlone() {
        try (FakeWorkService service = new FakeWorkService(WorkSource.CROSSREF)) {
            WorkClient client = service.client();
            assertThat(client.canHave(ENGINES)).isFalse();
            client.ask(List.of(LOOMS, paper("2301.00003", "10.1000/a,b")));
            assertThat(service.asked).containsExactly(List.of("10.1000/looms"));
        }
    }

    @Test
    void dataCiteIsAskedForArxivsDois() {
        try (FakeWorkService service = new FakeWorkService(WorkSource.DATACITE)) {
            service.client().ask(List.of(LOOMS, ENGINES));
            assertThat(service.asked)
                    .containsExactly(List.of("10.48550/arxiv.2301.00001", "10.48550/arxiv.2301.00002"));
        }
    }

    @Test
    void temporaryFaultsAreWaitedOutAndAnswersThatAreCutAskedForAgain() {
        try (FakeWorkService service = new FakeWorkService(WorkSource.OPENALEX)) {
            service.answersFirst(
                    FakeWorkService.status(429)
                            .newBuilder()
                            .setHeader("Retry-After", "40")
                            .build(),
                    FakeWorkService.status(503),
                    FakeWorkService.json("{\"results\": [{\"id\":"),
                    FakeWorkService.json("\"busy\""));

            assertThat(service.client().ask(List.of(ENGINES)).records()).hasSize(1);

            assertThat(service.asked).hasSize(5);
            assertThat(service.time.pauses.get(0)).hasSeconds(40);
        }
    }

    @Test
    void anOutageEndsTheRunAndSaysWhose() {
        try (FakeWorkService service = new FakeWorkService(WorkSource.OPENALEX)) {
            service.answersFirst(IntStream.range(0, 12)
                    .mapToObj(any -> FakeWorkService.status(503))
                    .toArray(MockResponse[]::new));
            assertThatThrownBy(() -> service.client().ask(List.of(ENGINES)))
                    .isInstanceOf(UnavailableException.class)
                    .hasMessageContaining("OpenAlex");
        }
        try (FakeWorkService service = new FakeWorkService(WorkSource.OPENALEX)) {
            service.answersFirst(FakeWorkService.status(401));
            assertThatThrownBy(() -> service.client().ask(List.of(ENGINES)))
                    .isInstanceOf(UnavailableException.class)
                    .hasMessageContaining("OPENALEX_API_KEY");
        }
    }

    @Test
    void noKeyFollowsARedirect() {
        try (FakeWorkService service = new FakeWorkService(WorkSource.SEMANTIC_SCHOLAR);
                FakeWorkService elsewhere = new FakeWorkService(WorkSource.SEMANTIC_SCHOLAR)) {
            service.answersFirst(FakeWorkService.status(307)
                    .newBuilder()
                    .setHeader("Location", elsewhere.address())
                    .build());
            assertThatThrownBy(() -> service.client(Map.of("SEMANTIC_SCHOLAR_API_KEY", "secret"))
                            .ask(List.of(ENGINES)))
                    .isInstanceOf(UnavailableException.class)
                    .hasMessageContaining("HTTP 307")
                    .hasMessageContaining("SEMANTIC_SCHOLAR_ENDPOINT");
            assertThat(elsewhere.asked).isEmpty();
        }
    }

    @Test
    void keysTravelEncryptedOrNotAtAll() {
        assertThatThrownBy(() -> WorkSettings.of(
                        WorkSource.OPENALEX,
                        Map.of("OPENALEX_API_KEY", "hidden", "OPENALEX_ENDPOINT", "http://mirror.example.org")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageNotContaining("hidden");
        assertThatThrownBy(() -> WorkSettings.of(WorkSource.OPENALEX, Map.of("OPENALEX_ENDPOINT", "mirror")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("OPENALEX_ENDPOINT");
    }

    private static AskedPaper paper(String id) {
        return new AskedPaper(new ArxivId(id), Optional.empty());
    }

    private static AskedPaper paper(String id, String doi) {
        return new AskedPaper(new ArxivId(id), Optional.of(doi));
    }

    private static List<AskedPaper> papers(int count) {
        List<AskedPaper> papers = new ArrayList<>();
        IntStream.rangeClosed(1, count).forEach(number -> papers.add(paper("2301.%05d".formatted(number))));
        return papers;
    }
}
