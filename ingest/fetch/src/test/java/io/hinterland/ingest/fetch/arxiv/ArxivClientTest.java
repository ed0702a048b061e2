package io.hinterland.ingest.fetch.arxiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.ingest.clean.paper.PrintedPaper;
import io.hinterland.ingest.fetch.http.OneConnection;
import io.hinterland.ingest.fetch.http.Pace;
import io.hinterland.schema.ProductVersion;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.schema.identity.ArxivId;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArxivClientTest {

    private static final ArxivId LOOMS = new ArxivId("2301.00001");
    private static final ArxivId ENGINES = new ArxivId("math/0301001");
    private static final ArxivId NOWHERE = new ArxivId("2301.99999");

    private final FakeArxiv arxiv = new FakeArxiv().knows(LOOMS.value(), ENGINES.value());

    @AfterEach
    void stop() {
        arxiv.close();
    }

    @Test
    void asksForSeveralPapersInOneRequest() {
        ArxivClient.PapersAnswer answer = arxiv.client().ask(List.of(LOOMS, ENGINES));
        assertThat(answer.papers())
                .extracting(PrintedPaper::id)
                .containsExactly("http://arxiv.org/abs/2301.00001v2", "http://arxiv.org/abs/math/0301001v2");
        assertThat(answer.unknown()).isEmpty();
        assertThat(answer.refused()).isEmpty();
        assertThat(arxiv.asked).containsExactly(List.of("2301.00001", "math/0301001"));
        assertThat(arxiv.requests.get(0).getUrl().queryParameter("max_results")).isEqualTo("2");
    }

    @Test
    void saysWhoIsAsking() {
        arxiv.client().ask(List.of(LOOMS));
        assertThat(arxiv.requests.get(0).getHeaders().get("User-Agent"))
                .startsWith("Hinterland/" + ProductVersion.text() + " (");
    }

    @Test
    void leavesThreeSecondsBetweenRequestsOnOneConnection() {
        ArxivClient client = arxiv.client();
        client.ask(List.of(LOOMS));
        arxiv.time.pass(Duration.ofSeconds(1));
        client.ask(List.of(ENGINES));
        arxiv.time.pass(Duration.ofSeconds(10));
        client.ask(List.of(ENGINES));
        assertThat(arxiv.time.pauses).containsExactly(Duration.ofSeconds(2));
        assertThat(arxiv.requests)
                .extracting(request -> request.getConnectionIndex())
                .containsOnly(0);
    }

    @Test
    void takesAPaperLeftOutOfAWholeAnswerForUnknown() {
        ArxivClient.PapersAnswer answer = arxiv.client().ask(List.of(LOOMS, NOWHERE));
        assertThat(answer.papers()).hasSize(1);
        assertThat(answer.unknown()).containsExactly(NOWHERE);
        assertThat(arxiv.asked).hasSize(1);
    }

    @Test
    void asksAgainWhenThePageIsEmptyThoughThePapersExist() {
        arxiv.answersFirst(FakeArxiv.feed(), FakeArxiv.feed());
        ArxivClient.PapersAnswer answer = arxiv.client().ask(List.of(LOOMS, ENGINES));
        assertThat(answer.papers()).hasSize(2);
        assertThat(arxiv.asked).hasSize(3);
    }

    @Test
    void tellsAnUnknownPaperFromAnEmptyPageByAskingForAKnownOneToo() {
        ArxivClient.PapersAnswer answer = arxiv.client().ask(List.of(NOWHERE));
        assertThat(answer.papers()).isEmpty();
        assertThat(answer.unknown()).containsExactly(NOWHERE);
        assertThat(arxiv.asked).containsExactly(List.of("2301.99999"), List.of("2301.99999", "0704.0001"));
    }

    @Test
    void takesNoPaperForUnknownWhilePagesStayEmpty() {
        arxiv.answersFirst(
                IntStream.range(0, 6).mapToObj(attempt -> FakeArxiv.feed()).toArray(MockResponse[]::new));
        ArxivClient client = arxiv.client();
        assertThatThrownBy(() -> client.ask(List.of(NOWHERE)))
                .isInstanceOf(UnavailableException.class)
                .hasMessage("arXiv gives no usable answer: an empty page");
    }

    @Test
    void asksAgainWhenAPageHoldsFewerPapersThanItCounts() {
        arxiv.answersFirst(FakeArxiv.ok(Feeds.of(2, Feeds.entry(LOOMS.value()))));
        assertThat(arxiv.client().ask(List.of(LOOMS, ENGINES)).papers()).hasSize(2);
        assertThat(arxiv.asked).hasSize(2);
    }

    @Test
    void unknownPapersMayBeAmongTheResultsThatArxivCounts() {
        arxiv.countingUnknown();
        ArxivClient.PapersAnswer answer = arxiv.client().ask(List.of(LOOMS, NOWHERE));
        assertThat(answer.papers()).hasSize(1);
        assertThat(answer.unknown()).containsExactly(NOWHERE);
        assertThat(arxiv.asked).hasSize(2);
        assertThat(arxiv.client().ask(List.of(NOWHERE)).unknown()).containsExactly(NOWHERE);
    }

    @Test
    void asksAgainWhenAPageHoldsPapersThatNobodyAskedFor() {
        arxiv.answersFirst(FakeArxiv.feed(Feeds.entry("2301.12345")));
        assertThat(arxiv.client().ask(List.of(LOOMS)).papers())
                .extracting(PrintedPaper::id)
                .containsExactly("http://arxiv.org/abs/2301.00001v2");
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void asksAgainAfterAStatusThatPasses(int status) {
        arxiv.answersFirst(FakeArxiv.status(status), FakeArxiv.status(status));
        assertThat(arxiv.client().ask(List.of(LOOMS)).papers()).hasSize(1);
        assertThat(arxiv.time.pauses).startsWith(Duration.ofSeconds(3)).contains(Duration.ofSeconds(6));
    }

    @Test
    void waitsAsLongAsArxivAsksInSeconds() {
        arxiv.answersFirst(status(429, "Retry-After", "40"));
        arxiv.client().ask(List.of(LOOMS));
        assertThat(arxiv.time.pauses).containsExactly(Duration.ofSeconds(40));
    }

    @Test
    void waitsUntilTheDateThatArxivNames() {
        arxiv.answersFirst(status(503, "Retry-After", "Thu, 01 Jan 2026 00:01:30 GMT"));
        arxiv.client().ask(List.of(LOOMS));
        assertThat(arxiv.time.pauses).containsExactly(Duration.ofSeconds(90));
    }

    @Test
    void givesUpWhenArxivAsksToBeLeftAloneForHours() {
        arxiv.answersFirst(status(429, "Retry-After", "7200"));
        ArxivClient client = arxiv.client();
        assertThatThrownBy(() -> client.ask(List.of(LOOMS)))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("HTTP 429")
                .hasMessageContaining("later");
        assertThat(arxiv.time.pauses).isEmpty();
    }

    @Test
    void givesUpAfterSixAttemptsEachFurtherApart() {
        arxiv.answersFirst(
                IntStream.range(0, 6).mapToObj(attempt -> FakeArxiv.status(503)).toArray(MockResponse[]::new));
        ArxivClient client = arxiv.client();
        assertThatThrownBy(() -> client.ask(List.of(LOOMS)))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("HTTP 503");
        assertThat(arxiv.asked).hasSize(6);
        assertThat(arxiv.time.pauses)
                .isEqualTo(Stream.of(3, 6, 12, 24, 48).map(Duration::ofSeconds).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404})
    void doesNotInsistWhenArxivRefuses(int status) {
        arxiv.answersFirst(FakeArxiv.status(status));
        ArxivClient client = arxiv.client();
        assertThatThrownBy(() -> client.ask(List.of(LOOMS)))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("HTTP " + status);
        assertThat(arxiv.asked).hasSize(1);
    }

    @Test
    void asksAgainWhenTheAnswerIsCutOffInTheMiddle() {
        String half = Feeds.of(1, Feeds.entry(LOOMS.value())).substring(0, 900);
        arxiv.answersFirst(
                FakeArxiv.ok(half),
                FakeArxiv.ok(Feeds.of(1, Feeds.entry(LOOMS.value())))
                        .newBuilder()
                        .onResponseBody(new SocketEffect.CloseSocket())
                        .build());
        assertThat(arxiv.client().ask(List.of(LOOMS)).papers()).hasSize(1);
        assertThat(arxiv.asked).hasSize(3);
    }

    @Test
    void asksAgainWhenNoAnswerComesInTime() {
        arxiv.answersFirst(FakeArxiv.status(200)
                .newBuilder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
        assertThat(arxiv.client(FakeArxiv.impatient()).ask(List.of(LOOMS)).papers())
                .hasSize(1);
    }

    @Test
    void asksAgainWhenTheAnswerIsAPageForPeople() {
        arxiv.answersFirst(new MockResponse.Builder()
                .setHeader("Content-Type", "text/html")
                .body("<html><body>Rate exceeded.</body></html>")
                .build());
        assertThat(arxiv.client().ask(List.of(LOOMS)).papers()).hasSize(1);
    }

    @Test
    void saysWhatCameInsteadOfAFeed() {
        MockResponse page = new MockResponse.Builder()
                .setHeader("Content-Type", "text/html")
                .body("<html/>")
                .build();
        arxiv.answersFirst(IntStream.range(0, 6).mapToObj(attempt -> page).toArray(MockResponse[]::new));
        ArxivClient client = arxiv.client();
        assertThatThrownBy(() -> client.ask(List.of(LOOMS))).hasMessageContaining("text/html");
    }

    @Test
    void findsTheMalformedIdThatFailsTheWholeList() {
        List<ArxivId> ids = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> new ArxivId("2302.%05d".formatted(number)))
                .toList();
        ids.forEach(id -> arxiv.knows(id.value()));
        arxiv.takesForMalformed("2302.00013");
        ArxivClient.PapersAnswer answer = arxiv.client().ask(ids);
        assertThat(answer.refused()).containsExactly(new ArxivId("2302.00013"));
        assertThat(answer.papers()).hasSize(19);
        assertThat(answer.unknown()).isEmpty();
        assertThat(arxiv.asked).hasSizeLessThanOrEqualTo(11);
    }

    @Test
    void takesAnErrorForARefusalWhateverTheStatus() {
        arxiv.answersFirst(FakeArxiv.ok(Feeds.error("incorrect id format for 2301.00001")));
        assertThat(arxiv.client().ask(List.of(LOOMS)).refused()).containsExactly(LOOMS);
    }

    @Test
    void blamesNoIdWhenArxivRefusesEveryRequest() {
        arxiv.takesForMalformed(LOOMS.value(), ENGINES.value());
        ArxivClient client = arxiv.client();
        assertThatThrownBy(() -> client.ask(List.of(LOOMS, ENGINES)))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("refuses every request");
    }

    @Test
    void asksForAHundredAtMost() {
        List<ArxivId> ids = IntStream.rangeClosed(1, 101)
                .mapToObj(number -> new ArxivId("2302.%05d".formatted(number)))
                .toList();
        ArxivClient client = arxiv.client();
        assertThatThrownBy(() -> client.ask(ids)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void asksNothingForNoIds() {
        assertThat(arxiv.client().ask(List.of()).papers()).isEmpty();
        assertThat(arxiv.asked).isEmpty();
    }

    @Test
    void keepsTheInterruptionOfItsThread() {
        ArxivClient client = new ArxivClient(
                okhttp3.HttpUrl.get("http://localhost:1"),
                OneConnection.open(),
                new Pace(
                        ArxivService.BETWEEN_REQUESTS,
                        arxiv.time,
                        duration -> {
                            throw new InterruptedException();
                        },
                        new java.util.SplittableRandom()));
        assertThatThrownBy(() -> client.ask(List.of(LOOMS))).isInstanceOf(UnavailableException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static MockResponse status(int code, String header, String value) {
        return FakeArxiv.status(code).newBuilder().setHeader(header, value).build();
    }
}
