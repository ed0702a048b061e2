package io.hinterland.ingest.fetch.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.UnavailableException;
import java.nio.file.Path;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A Hub that turns bad in the middle of a crawl and stays so until the next one. */
class CrawlFaultsTest {

    private static final MockResponse PAGE = HubResponses.json("[{\"id\":\"a/b\"}]");

    @TempDir
    private Path directory;

    private final FakeHub hub = new FakeHub(100).serving(ServedModels.SAMPLE.subList(0, 450));

    @AfterEach
    void stop() {
        hub.close();
    }

    /** How it is bad, and the words for it. */
    enum Fault {
        STALL(PAGE.newBuilder().onResponseStart(SocketEffect.Stall.INSTANCE).build(), "no complete answer in time"),
        STALL_WITHIN_THE_PAGE(
                PAGE.newBuilder().onResponseBody(SocketEffect.Stall.INSTANCE).build(), "no complete answer in time"),
        CONNECTION_CUT(
                PAGE.newBuilder()
                        .onResponseStart(new SocketEffect.CloseSocket())
                        .build(),
                "unexpected end of stream"),
        SERVER_ERROR(HubResponses.status(500), "HTTP 500"),
        TOO_MANY_REQUESTS(HubResponses.status(429), "HTTP 429"),
        HALF_A_PAGE(HubResponses.json("[{\"id\":\"a/b\"},{\"id\":"), "a page whose JSON breaks at byte"),
        ANOTHER_TYPE(
                PAGE.newBuilder().setHeader("Content-Type", "text/html").build(),
                "an answer of type text/html instead of JSON"),
        REPEATED_CURSOR(null, "a next page that was asked for before"),
        ANOTHER_SHAPE(
                HubResponses.json("{\"models\":[{\"id\":\"a/b\"}]}"),
                "JSON of type object instead of a list of models"),
        RECORDS_OF_ANOTHER_SHAPE(
                HubResponses.json("[{\"modelName\":\"b\"},{\"modelName\":\"c\"}]"),
                "entry 1 is not a model: it has no id");

        private final Optional<MockResponse> response;
        private final String words;

        Fault(@Nullable MockResponse response, String words) {
            this.response = Optional.ofNullable(response);
            this.words = words;
        }

        MockResponse response(FakeHub hub) {
            return response.orElseGet(() -> HubResponses.linked(
                    PAGE, ModelFilter.NONE.firstPage(hub.endpoint()).toString()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatIsWrongWhereAndWhatIsKeptAndGoesOnWhenTheHubIsWell(Fault fault) {
        Path dump = directory.resolve("models.jsonl.gz");
        hub.answersAfter(2, fault.response(hub));

        assertThatThrownBy(() -> crawl(dump))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining(fault.words)
                .hasMessageContaining("(page 3). 200 models of 2 pages are kept in " + dump)
                .hasMessageContaining("rerun the same command to continue");
        assertThat(hub.requests).as("retried").hasSize(2 + HubClient.MOST_ATTEMPTS);

        hub.downAfter(Integer.MAX_VALUE).asked.clear();
        crawl(dump);

        assertThat(hub.asked.values()).as("the three pages that were missing").containsExactly(1, 1, 1);
        Path undisturbed = directory.resolve("undisturbed.jsonl.gz");
        crawl(undisturbed);
        assertThat(dump).hasSameBinaryContentAs(undisturbed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"modelName\":\"c\"}", "null", "[]", "{\"id\":7}"})
    void anEntryThatIsNoModelCostsItselfAloneAndIsReportedWithItsPage(String entry) {
        FakeHub small = new FakeHub(1).serving(ServedModels.SAMPLE.subList(0, 1));
        try {
            String page = "[{\"id\":\"a/b\"}," + entry + ",{\"id\":\"c/d\"}]";
            String last = "[" + entry + "]";
            String next = small.endpoint().resolve("/api/models?cursor=x").toString();
            MockResponse first = HubResponses.linked(HubResponses.json(page), next);
            small.answersFirst(first, first, HubResponses.json(last), HubResponses.json(last));
            LoadReport report = new LoadReport();
            ModelCrawl.Outcome outcome = ModelCrawl.run(
                    small.client(),
                    ModelFilter.NONE,
                    Optional.empty(),
                    directory.resolve("models.jsonl.gz"),
                    report,
                    Progress.silent());
            assertThat(outcome.models()).isEqualTo(2);
            assertThat(outcome.pages()).isEqualTo(2);
            assertThat(report.rejections())
                    .extracting(LoadReport.Rejection::place)
                    .containsExactly(
                            new Place("the Hub's listing, page 1", 2), new Place("the Hub's listing, page 2", 1));
            assertThat(report.rejections())
                    .extracting(LoadReport.Rejection::reason)
                    .allMatch(why -> why.startsWith("not a model: "));
        } finally {
            small.close();
        }
    }

    private void crawl(Path dump) {
        ModelCrawl.run(
                hub.impatientClient(), ModelFilter.NONE, Optional.empty(), dump, new LoadReport(), Progress.silent());
    }
}
