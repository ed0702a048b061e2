package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hinterland.api.ApiServer;
import io.hinterland.api.ApiSettings;
import io.hinterland.graph.GraphSettings;
import io.hinterland.testkit.GraphExtension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Who reads all pages while a listing is synced reads nothing twice, and everything that is there all the time. */
class PagedWhileSyncedTest {

    private static final int MODELS = 2_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @Test
    void nothingIsReadTwiceAndNothingMissed() throws IOException {
        sync("2026-08-17", number -> number % 10 != 0);
        Path tuesday = listing("2026-08-18", number -> number % 10 != 1);
        Set<String> lasting = IntStream.range(0, MODELS)
                .filter(number -> number % 10 > 1)
                .mapToObj(PagedWhileSyncedTest::id)
                .collect(Collectors.toSet());
        try (ApiServer api = ApiServer.start(GRAPH.graph(), new ApiSettings("127.0.0.1", 0))) {
            CompletableFuture<CommandLineRun> sync =
                    CompletableFuture.supplyAsync(() -> run("sync", tuesday.toString()));
            int walks = 0;
            while (walks == 0 || !sync.isDone()) {
                assertWhole(lasting, read(api, "/models?sort=created&limit=50", item -> item.path("id")), "/models");
                assertWhole(
                        lasting,
                        read(api, "/links?metapath=Model-Paper&limit=100", item -> item.at("/source/key")),
                        "/links");
                walks++;
            }

            assertThat(sync.join().status()).as(sync.join().err()).isZero();
            assertThat(read(api, "/models?sort=created&limit=50", item -> item.path("id")))
                    .hasSize(MODELS - MODELS / 10);
        }
    }

    private static void assertWhole(Set<String> lasting, List<String> read, String what) {
        assertThat(read).as(what).doesNotHaveDuplicates();
        Set<String> missed = new HashSet<>(lasting);
        read.forEach(missed::remove);
        assertThat(missed).as(what).isEmpty();
    }

    private List<String> read(ApiServer api, String first, Function<JsonNode, JsonNode> key) {
        List<String> read = new ArrayList<>();
        JsonNode page = get(api, first);
        while (true) {
            page.path("items").forEach(item -> read.add(key.apply(item).asText()));
            if (page.path("next").isNull()) {
                return read;
            }
            page = get(api, first + "&cursor=" + page.path("next").asText());
        }
    }

    private JsonNode get(ApiServer api, String path) {
        try {
            return JSON.readTree(client.send(
                            HttpRequest.newBuilder(URI.create(api.uri() + ApiServer.ROOT + path))
                                    .build(),
                            BodyHandlers.ofString())
                    .body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void sync(String day, Function<Integer, Boolean> isThere) throws IOException {
        CommandLineRun run = run("sync", listing(day, isThere).toString());
        assertThat(run.status()).as(run.err()).isZero();
    }

    /** Half of the models were created at the same moment as another one, and every model changes each day. */
    private Path listing(String day, Function<Integer, Boolean> isThere) throws IOException {
        return Files.write(
                folder.resolve("models-" + day + ".jsonl"),
                IntStream.range(0, MODELS)
                        .filter(isThere::apply)
                        .mapToObj(number ->
                                ("{\"id\": \"%s\", \"downloads\": %d, \"createdAt\": \"2026-01-%02dT%02d:00:00Z\","
                                                + " \"tags\": [\"arxiv:2401.%05d\", \"%s\"]}")
                                        .formatted(
                                                id(number),
                                                (number * 7_919L + day.hashCode()) % 10_007,
                                                1 + number / 2 % 28,
                                                number / 56 % 24,
                                                1 + number % 300,
                                                day))
                        .toList());
    }

    private static String id(int number) {
        return "owner%d/model%d".formatted(number % 37, number);
    }

    private static CommandLineRun run(String... arguments) {
        GraphSettings settings = GRAPH.settings();
        return CommandLineRun.with(
                Map.of(
                        "NEO4J_URI", settings.uri().toString(),
                        "NEO4J_USERNAME", settings.username(),
                        "NEO4J_PASSWORD", settings.password()),
                arguments);
    }
}
