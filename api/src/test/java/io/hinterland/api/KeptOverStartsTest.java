package io.hinterland.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What took long to find is there after the next start, as long as it is still true. */
class KeptOverStartsTest extends ApiTest {

    private static final String GROUPS = "/figures/groups?by=owner&order=downloads";

    @TempDir
    private Path folder;

    private <T> T started(Function<RunningApi, T> ask) {
        ApiSettings settings = new ApiSettings("127.0.0.1", 0, Set.of()).withKept(folder.resolve("kept"));
        try (RunningApi running = new RunningApi(GRAPH.graph(), settings)) {
            return ask.apply(running);
        }
    }

    private static void until(BooleanSupplier holds) {
        Instant end = Instant.now().plusSeconds(60);
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).as("time").isBefore(end);
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static JsonNode place(RunningApi running) {
        return running.get("/atlas/place?model=aurora/base").json();
    }

    @Test
    void theFirstViewIsCountedAheadAndReadAgain() throws IOException {
        Path file = folder.resolve("kept/figures.json");
        JsonNode counted = started(running -> {
            until(() -> Files.exists(file));
            return running.get(GROUPS).json();
        });
        assertThat(counted).isEqualTo(api.get(GROUPS).json());

        Files.writeString(file, Files.readString(file).replace("\"aurora\"", "\"taken from the file\""));
        String filtered = started(running -> {
            until(() -> running.get(GROUPS).text().contains("taken from the file"));
            return running.get(GROUPS + "&library=transformers").text();
        });
        assertThat(filtered).doesNotContain("taken from the file");
    }

    @Test
    void theMapIsReadAgainAndKeepsItsPlaceWhenModelsCome() {
        JsonNode before = started(KeptOverStartsTest::place);
        assertThat((JsonNode) started(KeptOverStartsTest::place)).isEqualTo(before);

        GRAPH.graph().write("CREATE (:Model {id: 'aaa/first', listed: true, downloads: 5})", Map.of());
        try {
            int status = started(
                    running -> running.get("/atlas/place?model=aaa/first").status());
            assertThat(status).isEqualTo(200);
            assertThat((JsonNode) started(KeptOverStartsTest::place)).isEqualTo(before);
        } finally {
            GRAPH.graph().write("MATCH (m:Model {id: 'aaa/first'}) DETACH DELETE m", Map.of());
        }
    }

    @Test
    void aDamagedMapIsDrawnAnew() throws IOException {
        Files.createDirectories(folder.resolve("kept"));
        Files.writeString(folder.resolve("kept/atlas"), "no map");
        Files.writeString(folder.resolve("kept/figures.json"), "{");

        assertThat((JsonNode) started(KeptOverStartsTest::place)).isEqualTo(place(api));
    }
}
