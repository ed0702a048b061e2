package io.hinterland.ingest.load.fetched;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hinterland.graph.checksum.GraphChecksum;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.fetch.http.PassingTime;
import io.hinterland.ingest.fetch.hub.FakeHub;
import io.hinterland.ingest.fetch.hub.HubResponses;
import io.hinterland.ingest.fetch.hub.InterruptedCrawl;
import io.hinterland.ingest.fetch.hub.ServedModels;
import io.hinterland.ingest.load.upsert.LoadOptions;
import io.hinterland.ingest.load.upsert.ModelLoad;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.testkit.GraphExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A graph brought to the state of the Hub by its API. */
class CrawlSyncTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private static final LocalDate FIRST_DAY = LocalDate.ofInstant(PassingTime.START, ZoneOffset.UTC);

    @TempDir
    private Path directory;

    private Path dump;

    private final FakeHub hub = new FakeHub(100);

    @BeforeEach
    void nameTheDump() {
        dump = directory.resolve("hub-listing.jsonl.gz");
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void writesWhatChangedAndGivesTheGraphOfAFreshLoad() {
        load(ServedModels.SAMPLE.subList(0, 400), FIRST_DAY.minusDays(1));
        hub.serving(withMoreLikes(ServedModels.SAMPLE.subList(30, 450))).answersFirst(HubResponses.status(500));

        LoadReport report = sync();

        assertThat(hub.faults).isNotEmpty();
        assertThat(report.outcomes())
                .containsEntry("models added", 50L)
                .containsEntry("models marked gone", 30L)
                .containsEntry("models changed", 37L)
                .containsEntry("models unchanged", 333L);
        String synced = GraphChecksum.of(GRAPH.graph());
        GRAPH.graph().writeAutoCommitted("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS", Map.of());
        ModelLoad.run(
                GRAPH.graph(),
                List.of(Source.file(dump)),
                LoadOptions.defaults().asComplete().asOf(FIRST_DAY),
                new LoadReport(),
                Progress.silent());
        assertThat(synced).isEqualTo(GraphChecksum.of(GRAPH.graph()));
    }

    @Test
    void refusesToGoOnWithACrawlThatIsOlderThanWhatTheGraphHas() throws IOException {
        hub.serving(ServedModels.SAMPLE.subList(0, 300)).downAfter(1);
        assertThatThrownBy(this::sync).isInstanceOf(UnavailableException.class);
        load(ServedModels.SAMPLE.subList(0, 10), FIRST_DAY.plusDays(2));
        hub.time.pass(Duration.ofDays(3));
        hub.downAfter(Integer.MAX_VALUE).asked.clear();

        assertThatThrownBy(this::sync)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("complete listing of 2026-01-03")
                .hasMessageContaining("begun on 2026-01-01")
                .hasMessageContaining("start over with --restart");
        assertThat(hub.asked).isEmpty();

        InterruptedCrawl.forget(dump);
        assertThat(sync().outcomes()).containsEntry("models added", 290L).containsEntry("models unchanged", 10L);
    }

    @Test
    void refusesAHubThatIsOlderByTheClockThanWhatTheGraphHas() {
        load(ServedModels.SAMPLE.subList(0, 10), FIRST_DAY.plusDays(1));

        assertThatThrownBy(this::sync)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("complete listing of 2026-01-02")
                .hasMessageContaining("newer than today's, 2026-01-01");
        assertThat(hub.asked).isEmpty();
        assertThat(directory).isEmptyDirectory();
    }

    private LoadReport sync() {
        LoadReport report = new LoadReport();
        CrawlLoad.sync(hub.client(), dump, GRAPH.graph(), LoadOptions.defaults(), report, Progress.silent());
        return report;
    }

    private static void load(List<JsonNode> models, LocalDate day) {
        String lines = models.stream().map(JsonNode::toString).collect(Collectors.joining("\n"));
        ModelLoad.run(
                GRAPH.graph(),
                List.of(Source.text("listing.jsonl", lines)),
                LoadOptions.defaults().asComplete().asOf(day),
                new LoadReport(),
                Progress.silent());
    }

    /** Returns the models, every tenth with one like more. */
    private static List<JsonNode> withMoreLikes(List<JsonNode> models) {
        List<JsonNode> changed = new ArrayList<>();
        for (JsonNode model : models) {
            ObjectNode copy = model.deepCopy();
            if (changed.size() % 10 == 0) {
                copy.put("likes", copy.path("likes").asLong() + 1);
            }
            changed.add(copy);
        }
        return changed;
    }
}
