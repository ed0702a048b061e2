package io.hinterland.ingest.load.fetched;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.graph.checksum.GraphChecksum;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.fetch.hub.Checkpoint;
import io.hinterland.ingest.fetch.hub.CheckpointFile;
import io.hinterland.ingest.fetch.hub.CrawlScope;
import io.hinterland.ingest.fetch.hub.FakeHub;
import io.hinterland.ingest.fetch.hub.HubClient;
import io.hinterland.ingest.fetch.hub.HubResponses;
import io.hinterland.ingest.fetch.hub.ModelCrawl;
import io.hinterland.ingest.fetch.hub.ModelFilter;
import io.hinterland.ingest.fetch.hub.ServedModels;
import io.hinterland.ingest.load.upsert.LoadOptions;
import io.hinterland.ingest.load.upsert.ModelLoad;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.testkit.GraphExtension;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class CrawlLoadTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private static final LoadOptions COMPLETE = LoadOptions.defaults().asComplete();

    @TempDir
    private Path directory;

    private Path dump;

    private final List<JsonNode> some = ServedModels.SAMPLE.subList(0, 1_200);
    private final FakeHub hub = new FakeHub(150).serving(some);

    @BeforeEach
    void nameTheDump() {
        dump = directory.resolve("models.jsonl.gz");
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void aCrawlThatIsInterruptedAndRunAgainGivesTheGraphOfItsDump() {
        hub.downAfter(7).withFaults(0.1, 3);
        assertThatThrownBy(() -> load(ModelFilter.NONE, COMPLETE))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("1,050 models of 7 pages are kept in " + dump);
        assertThat(models("WHERE m.listed")).isEqualTo(1_000);
        assertThat(snapshots()).isEmpty();

        hub.time.pass(Duration.ofDays(1));
        hub.downAfter(Integer.MAX_VALUE).asked.clear();
        LoadReport report = load(ModelFilter.NONE, COMPLETE);
        assertThat(hub.asked).hasSize(1);
        assertThat(report.read()).isEqualTo(1_200);
        assertThat(report.loaded()).isEqualTo(1_200);
        assertThat(models("WHERE m.listed")).isEqualTo(1_200);
        assertThat(snapshots()).containsExactly(LocalDate.of(2026, 1, 1));
        assertThat(directory.resolve("models.jsonl.gz.checkpoint")).doesNotExist();

        String crawled = GraphChecksum.of(GRAPH.graph());
        GRAPH.graph().writeAutoCommitted("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS", Map.of());
        ModelLoad.run(
                GRAPH.graph(),
                List.of(Source.file(dump)),
                LoadOptions.defaults().asOf(LocalDate.of(2026, 1, 1)),
                new LoadReport(),
                Progress.silent());
        assertThat(GraphChecksum.of(GRAPH.graph())).isEqualTo(crawled);
    }

    @Test
    void aWholeCrawlMarksWhatTheHubHasNoMore() {
        hub.serving(some.subList(0, 200));
        load(ModelFilter.NONE, COMPLETE);
        hub.serving(some.subList(1, 200));
        hub.time.pass(Duration.ofDays(1));
        dump = directory.resolve("next.jsonl.gz");
        LoadReport report = load(ModelFilter.NONE, COMPLETE);
        assertThat(report.outcomes()).containsEntry("models marked gone", 1L);
        assertThat(models("WHERE m.goneSince = date('2026-01-02')")).isEqualTo(1);
    }

    @Test
    void aPartIsNeverComplete() {
        assertThatThrownBy(() -> load(limited(5), COMPLETE))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("--limit 5");
        assertThat(hub.requests).isEmpty();
        load(limited(5), LoadOptions.defaults());
        assertThat(models("WHERE m.listed")).isEqualTo(5);
        assertThat(snapshots()).isEmpty();
    }

    @Test
    void nothingToLoadIsNoFault() {
        hub.serving(List.of());
        assertThat(load(ModelFilter.NONE, LoadOptions.defaults()).read()).isZero();
    }

    @Test
    void aCrawlWhoseEndWasNotLoadedIsLoadedWhenItIsRunAgain() throws Exception {
        ModelCrawl.run(hub.client(), ModelFilter.NONE, Optional.empty(), dump, new LoadReport(), Progress.silent());
        new CheckpointFile(dump)
                .save(new Checkpoint(
                        hub.endpoint().toString(),
                        "no filter",
                        hub.time.instant(),
                        Optional.empty(),
                        Optional.empty(),
                        Files.size(dump),
                        1_200,
                        8));
        hub.asked.clear();
        assertThat(load(ModelFilter.NONE, LoadOptions.defaults()).loaded()).isEqualTo(1_200);
        assertThat(hub.asked).isEmpty();
    }

    @Test
    void aListingThatChangesItsShapeMidwayIsReportedWithItsPlace() {
        String changed = "[[{\"id\":\"a/b\"}],[{\"id\":\"c/d\"}]]";
        hub.downAfter(2);
        assertThat(catchThrowable(() -> load(ModelFilter.NONE, LoadOptions.defaults())))
                .isNotNull();
        FakeHub odd = hub.downAfter(Integer.MAX_VALUE);
        for (int attempt = 0; attempt < HubClient.MOST_ATTEMPTS; attempt++) {
            odd.answersFirst(HubResponses.json(changed));
        }
        assertThatThrownBy(() -> load(ModelFilter.NONE, LoadOptions.defaults()))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("page 3")
                .hasMessageContaining("300 models of 2 pages are kept");
    }

    private LoadReport load(CrawlScope scope, LoadOptions options) {
        LoadReport report = new LoadReport();
        CrawlLoad.load(hub.client(), scope, Optional.empty(), dump, GRAPH.graph(), options, report, Progress.silent());
        return report;
    }

    private static ModelFilter limited(long most) {
        return new ModelFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(most));
    }

    private static long models(String where) {
        return GRAPH.graph()
                .readFirst("MATCH (m:Model) " + where + " RETURN count(*) AS n", Map.of(), row -> row.get("n")
                        .asLong())
                .orElseThrow();
    }

    private static List<LocalDate> snapshots() {
        return GRAPH.graph().read("MATCH (s:Snapshot) RETURN s.date AS day", Map.of(), row -> row.get("day")
                .asLocalDate());
    }
}
