package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built program crawls a Hub that does not always answer as it should. */
@Tag("nightly")
final class StumblingCrawlIT {

    @TempDir
    private Path home;

    @Test
    void aCrawlThatStumblesHasEveryModelOnceAndGoesPastARecordWithoutAnId() throws Exception {
        Map<Integer, List<StumblingHub.Fault>> faults = Map.of(
                2, List.of(StumblingHub.Fault.TOO_MANY),
                3, List.of(StumblingHub.Fault.UNAVAILABLE),
                4, List.of(StumblingHub.Fault.CUT));
        try (StumblingHub hub = new StumblingHub(faults, Set.of(5))) {
            CommandLineRun run = crawl(hub, "crawl.jsonl.gz");
            assertThat(run.status()).as(run.err()).isZero();
            assertThat(run.err()).contains("1 entry left out", "page 5");
        }
        assertThat(records("crawl.jsonl.gz")).hasSize(23).doesNotHaveDuplicates();
    }

    private CommandLineRun crawl(StumblingHub hub, String file) {
        return new Distribution(home)
                .runWith(
                        Map.of("HF_ENDPOINT", hub.endpoint()),
                        "fetch",
                        "models",
                        "--to",
                        home.resolve(file).toString());
    }

    private List<String> records(String file) throws IOException {
        try (GZIPInputStream records = new GZIPInputStream(Files.newInputStream(home.resolve(file)))) {
            return new String(records.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
