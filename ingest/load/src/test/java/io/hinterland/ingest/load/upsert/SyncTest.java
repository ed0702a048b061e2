package io.hinterland.ingest.load.upsert;

import static io.hinterland.ingest.load.upsert.Loading.MONDAY;
import static io.hinterland.ingest.load.upsert.Loading.TUESDAY;
import static io.hinterland.ingest.load.upsert.Loading.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphSchema;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.testkit.GraphExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class SyncTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private final Loading loading = new Loading(GRAPH.graph());

    @TempDir
    private Path folder;

    @Test
    void takesTheNewestListingWithAllItsPartsAndMarksWhatItLacks() throws IOException {
        loading.loadComplete(MONDAY.minusDays(1), model("z/gone"));
        LoadReport report = sync(
                listing(TUESDAY, "b", model("b/y")),
                listing(MONDAY, "a", model("c/old")),
                listing(TUESDAY, "a", model("a/x")));

        assertThat(loading.texts("MATCH (m:Model) WHERE m.listed RETURN m.id AS id ORDER BY id"))
                .containsExactly("a/x", "b/y");
        assertThat(report.outcomes()).containsEntry("models added", 2L).containsEntry("models marked gone", 1L);
        assertThat(report.notes()).singleElement().asString().contains("2026-08-18", "1 older source");
        assertThat(report.listings()).singleElement().asString().startsWith("Listing of 2026-08-18 (the date in");
    }

    @Test
    void refusesAListingOlderThanOneThatWasTakenIn() throws IOException {
        sync(listing(TUESDAY, "a", model("a/x")));

        assertThatThrownBy(() -> sync(listing(MONDAY, "a", model("a/x"))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("complete listing of 2026-08-18")
                .hasMessageContaining("hinterland load models");
    }

    @Test
    void refusesAFileWhoseDateIsNotKnownAndSaysWhereItIs() throws IOException {
        Source ambiguous = Source.file(Files.writeString(folder.resolve("models-01-02-2025.jsonl"), model("a/x")));

        assertThatThrownBy(() -> sync(ambiguous, listing(TUESDAY, "a", model("a/x"))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(
                        "'01-02-2025' in its name can mean 2025-01-02 or 2025-02-01; give it with --as-of");
    }

    @Test
    void oneLoadRunsAtATimeAndADeadOneHoldsNobodyUp() {
        Graph other = Graph.connect(GRAPH.settings());
        RunLock.acquire(other);
        // Whoever comes second is refused, not held up by the constraints that it makes sure of first.
        GraphSchema.apply(loading.graph());
        assertThatThrownBy(() -> loading.load(MONDAY, model("a/x")))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("Another load or sync");

        // As when its process dies: the connection ends, and nobody says that the transaction is over.
        other.close();

        assertThat(loading.load(MONDAY, model("a/x")).loaded()).isEqualTo(1);
        assertThat(loading.texts("MATCH (r:Run) RETURN r.what")).isEmpty();
    }

    @Test
    void aSlowServerIsGivenMoreTimeBeforeItsLockIsTakenForHeld() {
        assertThat(RunLock.patience(Duration.ofMillis(20))).isEqualTo(Duration.ofMillis(10_200));
        assertThat(RunLock.patience(Duration.ofSeconds(9))).isEqualTo(Duration.ofSeconds(100));
    }

    private LoadReport sync(Source... sources) {
        LoadReport report = new LoadReport();
        Sync.run(loading.graph(), List.of(sources), LoadOptions.defaults(), report, Progress.silent());
        return report;
    }

    private Source listing(LocalDate day, String part, String record) throws IOException {
        return Source.file(Files.writeString(folder.resolve("models-%s-%s.jsonl".formatted(day, part)), record));
    }
}
