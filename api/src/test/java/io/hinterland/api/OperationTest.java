package io.hinterland.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hinterland.schema.failure.InvalidInputException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** What those who run the API for others rely on. */
class OperationTest extends ApiTest {

    private static final String KEY = "a-key-of-many-letters";

    @Test
    void everyAnswerHasTheIdOfItsRequest() {
        assertThat(api.get("/schema").header("X-Request-Id")).matches("[0-9a-f-]{36}");
        assertThat(api.get("/schema", "X-Request-Id", "my-7").header("X-Request-Id"))
                .isEqualTo("my-7");
        assertThat(api.get("/schema", "X-Request-Id", "<script>").header("X-Request-Id"))
                .doesNotContain("<");
        assertThat(api.get("/nothing").header("X-Request-Id")).isNotEmpty();
    }

    @Test
    void longAnswersAreCompressedForWhoWants() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(api.uri() + "/api/v1/schema"))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<InputStream> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());

        assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
        JsonNode schema = new ObjectMapper().readTree(new GZIPInputStream(response.body()));
        assertThat(schema).isEqualTo(api.get("/schema").json());
        assertThat(api.get("/schema").header("Content-Encoding")).isEmpty();
    }

    @Test
    void requestsAreCountedByAddressAndStatus() {
        api.get("/models/aurora/base");
        api.get("/models/no/such");
        api.get("/no/such/address/" + System.nanoTime());
        var metrics = api.get("/metrics");

        assertThat(metrics.status()).isEqualTo(200);
        assertThat(metrics.header("Content-Type")).startsWith("text/plain");
        assertThat(metrics.text())
                .containsPattern(
                        "http_server_requests_seconds_count\\{.*status=\"200\",uri=\"/api/v1/models/\\{owner}/\\{name}\".*} \\d+")
                .containsPattern(
                        "http_server_requests_seconds_count\\{.*status=\"404\",uri=\"/api/v1/models/\\{owner}/\\{name}\".*} \\d+")
                .contains("uri=\"other\"", "jvm_memory_used_bytes")
                .doesNotContain("no/such", "aurora");
    }

    @Test
    void requestsAreLoggedAsJson() throws Exception {
        List<String> lines = new CopyOnWriteArrayList<>();
        try (RunningApi logged =
                new RunningApi(GRAPH.graph(), new ApiSettings("127.0.0.1", 0).withRequestLog(lines::add))) {
            logged.get("/models/aurora/base?x=%22%0A", "X-Request-Id", "my-8");
        }

        assertThat(lines).hasSize(1);
        JsonNode line = new ObjectMapper().readTree(lines.get(0));
        assertThat(line.at("/request").textValue()).isEqualTo("my-8");
        assertThat(line.at("/status").intValue()).isEqualTo(400);
        assertThat(line.at("/address").textValue()).isEqualTo("/api/v1/models/aurora/base?x=%22%0A");
        assertThat(lines.get(0)).doesNotContain("\n");
    }

    @Test
    void aClientMayMakeSoManyRequests() {
        try (RunningApi outside = outside(new Access(List.of(), 5))) {
            for (int left = 4; left >= 0; left--) {
                var answer = outside.get("/schema");
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"client\";q=5;w=60");
                assertThat(answer.header("RateLimit")).startsWith("\"client\";r=" + left + ";t=");
            }
            var refused = outside.get("/schema");

            assertThat(refused.status()).isEqualTo(429);
            assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 12);
            assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
            assertThat(outside.get("/health").status()).isEqualTo(200);
            assertThat(outside.get("/health/live").header("RateLimit")).isEmpty();
        }
        assertThat(api.get("/schema").header("RateLimit"))
                .as("nobody is limited on the same machine")
                .isEmpty();
    }

    @Test
    void whoHasAKeyIsLetIn() {
        try (RunningApi outside = outside(new Access(List.of("another-key-of-many", KEY), 600))) {
            assertThat(outside.get("/schema").status()).isEqualTo(401);
            assertThat(outside.get("/schema").header("WWW-Authenticate")).isEqualTo("Bearer");
            assertThat(outside.get("/schema", "Authorization", "Bearer " + KEY).status())
                    .isEqualTo(200);
            assertThat(outside.get("/schema", "Authorization", "bearer  " + KEY).status())
                    .isEqualTo(200);
            assertThat(outside.get("/schema", "Authorization", "Bearer " + KEY + "x")
                            .status())
                    .isEqualTo(401);
            assertThat(outside.get("/schema", "Authorization", KEY).status()).isEqualTo(401);
            assertThat(outside.get("/schema", "Authorization", "Bearer ").status())
                    .isEqualTo(401);
            assertThat(outside.get("/no/such").status()).isEqualTo(401);
            assertThat(outside.get("/health/live").status()).isEqualTo(200);
        }
        ApiSettings loopback = new ApiSettings("127.0.0.1", 0).withAccess(new Access(List.of(KEY), 600));
        try (RunningApi behindProxy = new RunningApi(GRAPH.graph(), loopback)) {
            assertThat(behindProxy.get("/schema").status()).isEqualTo(401);
            assertThat(behindProxy
                            .get("/schema", "Authorization", "Bearer " + KEY)
                            .status())
                    .isEqualTo(200);
        }
        assertThatThrownBy(() -> new Access(List.of("short"), 600)).isInstanceOf(InvalidInputException.class);
        assertThat(new Access(List.of(KEY), 1).toString()).doesNotContain(KEY);
    }

    private static RunningApi outside(Access access) {
        ApiSettings settings = new ApiSettings("0.0.0.0", 0).withAccess(access);
        return new RunningApi(GRAPH.graph(), settings);
    }

    @Test
    void requestsThatRunAreAnsweredBeforeItStops() throws Exception {
        RunningApi stopping = new RunningApi(GRAPH.graph(), new ApiSettings("127.0.0.1", 0).withCypher(true));
        CompletableFuture<RunningApi.Answer> running = CompletableFuture.supplyAsync(() -> stopping.post(
                "/cypher?deadline=3",
                "text/plain",
                "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a + b)"));
        Thread.sleep(1_000);
        stopping.close();

        assertThat(running.get().status())
                .as("its own time was up, not the server's")
                .isEqualTo(504);
    }
}
