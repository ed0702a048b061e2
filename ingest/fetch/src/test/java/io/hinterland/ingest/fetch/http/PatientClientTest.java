package io.hinterland.ingest.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A service that nothing is known of but its address, its pace and how its answers are read. */
class PatientClientTest {

    private static final Service LIBRARY = new Service(
            "The library", "titles", Duration.ofSeconds(1), 3, status -> status == 403 ? "; ask for a card" : "");

    private final MockWebServer server = PromptServer.create();
    private final PassingTime time = new PassingTime();
    private final PatientClient client =
            new PatientClient(LIBRARY, OneConnection.open(), time.pace(LIBRARY.betweenRequests()));

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String title() {
        Request request = new Request.Builder().url(server.url("/title")).build();
        return client.ask(request, answer -> {
            String title = new String(answer.content(MediaKind.PLAIN_TEXT, 100), StandardCharsets.UTF_8);
            if (title.isEmpty()) {
                throw new UnusableAnswerException("no title");
            }
            return title;
        });
    }

    @Test
    void readsTheFirstUsableAnswer() {
        answer(503, "");
        answer(200, "");
        answer(200, "Looms");
        assertThat(title()).isEqualTo("Looms");
        assertThat(time.pauses).containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(6));
    }

    @Test
    void keepsThePaceOfTheService() {
        answer(200, "Looms");
        answer(200, "Engines");
        title();
        title();
        assertThat(time.pauses).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void givesUpAfterTheServicesNumberOfAttempts() {
        IntStream.range(0, 3).forEach(attempt -> answer(200, ""));
        assertThatThrownBy(this::title)
                .isInstanceOf(UnavailableException.class)
                .hasMessage("The library gives no usable answer: no title");
    }

    @Test
    void doesNotReadMoreThanIsDue() {
        IntStream.range(0, 3).forEach(attempt -> answer(200, "x".repeat(101)));
        assertThatThrownBy(this::title).hasMessageContaining("an answer of more than");
    }

    @Test
    void saysWhatToDoAboutARefusal() {
        answer(403, "");
        assertThatThrownBy(this::title).hasMessage("The library refuses the request (HTTP 403); ask for a card");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "200, CONTENT", "304, UNCHANGED", "302, MOVED", "400, MALFORMED", "401, UNAUTHORIZED", "403, FORBIDDEN",
        "404, ABSENT", "410, ABSENT", "451, LEGALLY_CLOSED", "408, TEMPORARY", "425, TEMPORARY", "429, TEMPORARY",
        "500, TEMPORARY", "599, TEMPORARY", "204, REFUSED", "418, REFUSED"
    })
    void everyStatusHasOneMeaning(int code, Status meaning) {
        assertThat(Status.of(code)).isEqualTo(meaning);
    }

    private void answer(int code, String body) {
        server.enqueue(new MockResponse.Builder()
                .code(code)
                .setHeader("Content-Type", "text/plain")
                .body(body)
                .build());
    }
}
