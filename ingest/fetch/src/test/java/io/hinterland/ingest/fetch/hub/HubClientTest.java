package io.hinterland.ingest.fetch.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.schema.ProductVersion;
import io.hinterland.schema.failure.UnavailableException;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HubClientTest {

    private static final MockResponse ONE = HubResponses.json("[{\"id\":\"a/b\"}]");

    private final FakeHub hub = new FakeHub(1000).serving(ServedModels.SAMPLE.subList(0, 5));
    private final FakeHub other = new FakeHub(1000);

    @AfterEach
    void stop() {
        hub.close();
        other.close();
    }

    @Test
    void asksForWholeRecordsAThousandAPage() {
        assertThat(page(hub.client()).records()).hasSize(5);
        HttpUrl asked = hub.requests.get(0).getUrl();
        assertThat(asked.encodedPath()).isEqualTo("/api/models");
        assertThat(asked.queryParameter("full")).isEqualTo("true");
        assertThat(asked.queryParameter("limit")).isEqualTo("1000");
        assertThat(hub.requests.get(0).getHeaders().get("User-Agent"))
                .startsWith("Hinterland/" + ProductVersion.text() + " (");
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void asksAgainAfterAStatusThatPasses(int status) {
        hub.answersFirst(HubResponses.status(status), HubResponses.status(status));
        assertThat(page(hub.client()).records()).hasSize(5);
        assertThat(hub.time.pauses).containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(6));
    }

    @Test
    void asksAgainAfterWhatIsNoWholePage() {
        hub.answersFirst(
                ONE.newBuilder().setHeader("Content-Type", "text/html").build(),
                HubResponses.json("[{\"id\":\"a/b\"},{\"id\""),
                HubResponses.json("[{\"id\":\"a/b\"}] [] "),
                HubResponses.json(""),
                HubResponses.json("{\"error\":\"Internal error\"}"),
                HubResponses.json("[{\"id\":7},{\"id\":8}]"),
                HubResponses.json("[null,null]"));
        assertThat(page(hub.client()).records()).hasSize(5);
    }

    @Test
    void asksAgainWhenTheAnswerIsCutOffOrDoesNotCome() {
        hub.answersFirst(
                ONE.newBuilder().onResponseBody(new SocketEffect.CloseSocket()).build(),
                ONE.newBuilder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
        assertThat(page(hub.impatientClient()).records()).hasSize(5);
    }

    @Test
    void givesUpAfterEightAttemptsEachFurtherApart() {
        hub.downAfter(0);
        assertThatThrownBy(() -> page(hub.client()))
                .isInstanceOf(UnavailableException.class)
                .hasMessage("The Hub gives no usable answer: HTTP 503");
        assertThat(hub.time.pauses)
                .isEqualTo(Stream.of(3, 6, 12, 24, 48, 96, 120)
                        .map(Duration::ofSeconds)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"models\":[]}; JSON of type object instead of a list",
                "[{\"name\":\"b\"},{\"name\":\"c\"}]; entry 1 is not a model: it has no id",
                "[{\"id\":\"a/b\"},; breaks at byte"
            })
    void saysWhatIsWrongWithAPageThatStaysWrong(String pageAndReason) {
        String[] parts = pageAndReason.split("; ", 2);
        always(HubResponses.json(parts[0]));
        assertThatThrownBy(() -> page(hub.client()))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining(parts[1]);
    }

    @Test
    void waitsAsLongAsTheHubAsks() {
        hub.answersFirst(
                HubResponses.status(429)
                        .newBuilder()
                        .setHeader("Retry-After", "40")
                        .build(),
                HubResponses.status(429)
                        .newBuilder()
                        .setHeader("RateLimit", "\"api\";r=0;t=55")
                        .build());
        page(hub.client());
        assertThat(hub.time.pauses).containsExactly(Duration.ofSeconds(40), Duration.ofSeconds(55));
    }

    @Test
    void givesUpWhenTheHubAsksToBeLeftAloneForHours() {
        hub.answersFirst(HubResponses.status(429)
                .newBuilder()
                .setHeader("Retry-After", "7200")
                .build());
        assertThatThrownBy(() -> page(hub.client()))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("HTTP 429");
        assertThat(hub.time.pauses).isEmpty();
    }

    @Test
    void waitsForTheNextWindowWhenNoRequestIsLeftInThisOne() {
        hub.withQuota(1);
        HubClient client = hub.client();
        page(client);
        page(client);
        assertThat(hub.time.pauses).containsExactly(Duration.ofSeconds(301));
        assertThat(hub.tooMany).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410})
    void doesNotInsistWhenTheHubRefuses(int status) {
        hub.answersFirst(HubResponses.status(status));
        assertThatThrownBy(() -> page(hub.client()))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("HTTP " + status);
        assertThat(hub.requests).hasSize(1);
    }

    @Test
    void givesTheTokenToTheHub() {
        page(hub.client(Map.of("HF_TOKEN", "hf_secret")));
        assertThat(hub.requests.get(0).getHeaders().get("Authorization")).isEqualTo("Bearer hf_secret");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308})
    void followsNoRedirect(int status) {
        hub.answersFirst(HubResponses.status(status)
                .newBuilder()
                .setHeader("Location", other.endpoint().toString())
                .build());
        HubClient client = hub.client(Map.of("HF_TOKEN", "hf_secret"));
        assertThatThrownBy(() -> page(client))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("HF_ENDPOINT")
                .hasMessageNotContaining("hf_secret");
        assertThat(other.requests).isEmpty();
    }

    @Test
    void followsNoNextPageToAnotherServer() {
        always(HubResponses.linked(ONE, other.endpoint().toString()));
        assertThatThrownBy(() -> page(hub.client())).hasMessageContaining("a next page on another server");
        assertThat(other.requests).isEmpty();
    }

    @Test
    void asksNoOtherServerEvenWhenToldTo() {
        HubClient client = hub.client(Map.of("HF_TOKEN", "hf_secret"));
        assertThatThrownBy(() -> client.page(other.endpoint(), ListedThing.MODELS, Set.of()))
                .isInstanceOf(UnavailableException.class);
        assertThat(other.requests).isEmpty();
    }

    @Test
    void saysSoWhenACursorRepeats() {
        HttpUrl first = ModelFilter.NONE.firstPage(hub.endpoint());
        always(HubResponses.linked(ONE, first.toString()));
        assertThatThrownBy(() -> page(hub.client())).hasMessageContaining("a next page that was asked for before");
    }

    @Test
    void findsTheNextPageFromARelativeAddress() {
        hub.answersFirst(HubResponses.linked(ONE, "/api/models?cursor=x"));
        assertThat(page(hub.client()).next()).contains(hub.endpoint().resolve("/api/models?cursor=x"));
    }

    private void always(MockResponse response) {
        hub.answersFirst(Collections.nCopies(HubClient.MOST_ATTEMPTS, response).toArray(MockResponse[]::new));
    }

    private HubPage page(HubClient client) {
        HttpUrl first = ModelFilter.NONE.firstPage(hub.endpoint());
        return client.page(first, ListedThing.MODELS, new HashSet<>(Set.of(first)));
    }
}
