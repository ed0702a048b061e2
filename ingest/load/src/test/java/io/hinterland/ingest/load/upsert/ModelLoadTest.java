package io.hinterland.ingest.load.upsert;

import static io.hinterland.ingest.load.upsert.Loading.MONDAY;
import static io.hinterland.ingest.load.upsert.Loading.TUESDAY;
import static io.hinterland.ingest.load.upsert.Loading.WEDNESDAY;
import static io.hinterland.ingest.load.upsert.Loading.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.source.Source;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.testkit.GraphExtension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelLoadTest {

    private static final String EDGES = "MATCH (m)-[r]->() RETURN elementId(r) AS edge ORDER BY edge";
    private static final String TAGS = "MATCH (m:Model {id: 'a/x'})-[:HAS_TAG]->(t) RETURN t.key AS tag ORDER BY tag";

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private final Loading loading = new Loading(GRAPH.graph());

    @Test
    void loadingAgainChangesNothingAndLeavesEveryEdgeWhereItIs() {
        String record = model("a/x", "Tag", "base_model:finetune:b/y", "arxiv:2304.13705", "license:mit");
        loading.load(MONDAY, record);
        String checksum = loading.checksum();
        List<String> edges = loading.texts(EDGES);

        loading.load(TUESDAY, record);

        assertThat(loading.checksum()).isEqualTo(checksum);
        assertThat(loading.texts(EDGES)).isEqualTo(edges).hasSize(7);
    }

    @Test
    void aRecordReplacesThePropertiesAndEdgesOfItsModelAndLeavesOtherEdgesAlone() {
        loading.load(
                MONDAY,
                "{\"id\":\"a/x\",\"downloads\":5,\"likes\":7,\"pipeline_tag\":\"fill-mask\",\"tags\":[\"One\",\"Two\"]}");
        loading.graph()
                .write("MATCH ()-[r:HAS_TAG]->(:Tag {key: 'two'}) SET r.firstSeen = date('2026-08-01')", Map.of());

        loading.load(TUESDAY, "{\"id\":\"a/x\",\"downloads\":60,\"tags\":[\"TWO\",\"Three\"]}");

        assertThat(loading.texts(TAGS)).containsExactly("three", "two");
        assertThat(
                        loading.texts(
                                "MATCH ()-[r:HAS_TAG]->(t:Tag {key: 'two'}) RETURN toString(r.firstSeen) + r.printedName + t.name"))
                .containsExactly("2026-08-01TWOTWO");
        assertThat(
                        loading.texts(
                                "MATCH (m:Model {id: 'a/x'}) RETURN toString(m.downloads) + ' ' + coalesce(toString(m.likes), 'absent')"))
                .containsExactly("60 absent");
        assertThat(loading.texts("MATCH (:Model)-[:IN_DOWNLOAD_RANGE]->(r) RETURN r.key + ' ' + toString(r.order)"))
                .containsExactly("51-100 1");
        assertThat(loading.texts("MATCH (n) WHERE n:Pipeline OR n:Modality OR n:Tag AND n.key = 'one' RETURN n.key"))
                .as("values that no model has any more")
                .isEmpty();
    }

    @Test
    void anOlderListingAddsWhatIsNewAndOverwritesNothing() {
        loading.load(TUESDAY, model("a/x", "new"));
        LoadReport report = loading.load(MONDAY, model("a/x", "old"), model("a/y", "old"));

        assertThat(loading.texts(TAGS)).containsExactly("new");
        assertThat(report.counted(Rule.OLDER_RECORD)).isEqualTo(1);
        assertThat(report.loaded()).isEqualTo(1);
        assertThat(loading.texts(
                        "MATCH (m:Model {id: 'a/x'}) RETURN toString(m.firstSeen) + '/' + toString(m.lastSeen)"))
                .containsExactly("2026-08-17/2026-08-18");
    }

    @Test
    void theOrderInWhichListingsAreLoadedDoesNotMatter() {
        String[] monday = {
            model("a/x", "Old", "arxiv:2304.13705"),
            model("b/y", "OLD"),
            model("c/z", "base_model:a/x", "arxiv:2304.13705")
        };
        String[] tuesday = {
            model("a/x", "OLd", "base_model:finetune:c/z"), model("d/v", "library:x", "base_model:e/gone")
        };
        loading.load(MONDAY, monday);
        loading.load(TUESDAY, tuesday);
        String inOrder = loading.checksum();
        loading.clear();

        loading.load(TUESDAY, tuesday);
        loading.load(MONDAY, monday);

        assertThat(loading.checksum()).isEqualTo(inOrder);
    }

    @Test
    void ofTwoRecordsOfOneIdTheLaterCountsHoweverFarApart() {
        List<String> records = new ArrayList<>(List.of(model("a/x", "first"), model("a/x", "second")));
        IntStream.range(0, ModelBatch.MOST_MODELS).forEach(number -> records.add(model("b/" + number)));
        records.add(model("a/x", "third"));

        LoadReport report = loading.load(MONDAY, records.toArray(String[]::new));

        assertThat(loading.texts(TAGS)).containsExactly("third");
        assertThat(report.counted(Rule.REPEATED_RECORD)).isEqualTo(2);
        assertThat(report.loaded()).isEqualTo(ModelBatch.MOST_MODELS + 1);
    }

    @Test
    void aTagListOfTenMegabytesIsLoadedInSeveralTransactions() {
        String[] tags = IntStream.range(0, 21_000)
                .mapToObj(number -> number + "-" + "x".repeat(500))
                .toArray(String[]::new);

        loading.load(MONDAY, model("a/x", tags), model("a/y", "after"));

        assertThat(loading.graph()
                        .read(
                                "MATCH (m:Model)-[:HAS_TAG]->() RETURN m.id AS id, count(*) AS tags ORDER BY id",
                                Map.of(),
                                row -> row.get(1).asInt()))
                .containsExactly(21_000, 1);
        String checksum = loading.checksum();
        loading.load(MONDAY, model("a/x", tags), model("a/y", "after"));
        assertThat(loading.checksum()).isEqualTo(checksum);
    }

    @Test
    void aKeyOfNineThousandBytesIsDroppedAndTheRestOfItsBatchLoaded() {
        LoadReport report = loading.load(
                MONDAY,
                model("a/x", "ä".repeat(4_500), "dataset:" + "d".repeat(9_000), "kept"),
                model("a/y"),
                model("a/" + "z".repeat(9_000)));

        assertThat(report.loaded()).isEqualTo(2);
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(report.counted(Rule.LONG_KEY)).isEqualTo(2);
        assertThat(loading.texts(TAGS)).containsExactly("kept");
    }

    @Test
    void whatIsBrokenIsReportedAndTheRestLoaded() {
        LoadReport report =
                loading.load(MONDAY, model("a/x"), "{\"id\": \"a/broken\", ", "[1]", "{\"id\": null}", model("a/y"));

        assertThat(report.loaded()).isEqualTo(2);
        assertThat(report.rejections())
                .extracting(rejection -> rejection.place().toString())
                .contains("listing.jsonl:2", "listing.jsonl:4");
    }

    @Test
    void aLoadWithoutOneUsableRecordSaysWhyAndChangesNothing() {
        loading.loadComplete(MONDAY, model("a/x"));
        String checksum = loading.checksum();

        assertThatThrownBy(() -> loading.loadComplete(TUESDAY, "{\"id\": 5}", "{\"name\": \"a/x\"}"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("Nothing could be loaded from 1 source: listing.jsonl:1: ");
        assertThatThrownBy(() -> loading.loadComplete(TUESDAY, "")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> loading.loadComplete(TUESDAY, "[]")).isInstanceOf(InvalidInputException.class);
        assertThat(loading.checksum()).isEqualTo(checksum);
    }

    @Test
    void standardInputNeedsADay() {
        Source input =
                Source.standardInput(new ByteArrayInputStream(model("a/x").getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(() -> loading.load(LoadOptions.defaults(), input))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("--as-of");
    }

    @Test
    void filesAreDatedByTheirNamesAndACompleteListingIsOfOneDay(@TempDir Path folder) throws IOException {
        Source monday = file(folder, "models-2026-08-17.jsonl", model("a/x"));
        Source tuesday = file(folder, "models-2026-08-18.jsonl", model("a/x"), model("a/y"));

        LoadReport report = loading.load(LoadOptions.defaults(), tuesday, monday);

        assertThat(report.listings())
                .containsExactly(
                        "Listing of 2026-08-18 (the date in the file name): " + tuesday.name(),
                        "Listing of 2026-08-17 (the date in the file name): " + monday.name());
        assertThat(
                        loading.texts(
                                "MATCH (m:Model) RETURN m.id + toString(m.firstSeen) + toString(m.lastSeen) AS seen ORDER BY seen"))
                .containsExactly("a/x2026-08-172026-08-18", "a/y2026-08-182026-08-18");
        assertThatThrownBy(() -> loading.load(LoadOptions.defaults().asComplete(), monday, tuesday))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("2026-08-17, 2026-08-18")
                .hasMessageContaining("--as-of");
        assertThat(loading.load(LoadOptions.defaults().asComplete().asOf(WEDNESDAY), monday, tuesday)
                        .listings())
                .containsExactly("Listing of 2026-08-19 (given with --as-of): " + monday + ", " + tuesday);
    }

    @ParameterizedTest
    @CsvSource({
        "models.jsonl,its name has no date",
        "models-01-02-2025.jsonl,'01-02-2025' in its name can mean 2025-01-02 or 2025-02-01",
        "models-2025-13-40.jsonl,'2025-13-40' in its name is no date",
    })
    void theModificationTimeOfAFileDatesNoCompleteListing(String name, String why, @TempDir Path folder)
            throws IOException {
        Source source = file(folder, name, model("a/x"));
        Files.setLastModifiedTime(folder.resolve(name), FileTime.from(Instant.parse("2026-08-17T12:00:00Z")));

        assertThat(loading.load(LoadOptions.defaults(), source).listings())
                .containsExactly("Listing of 2026-08-17 (the modification time of the file, because " + why
                        + "; to set it, use --as-of): " + source);
        assertThatThrownBy(() -> loading.load(LoadOptions.defaults().asComplete(), source))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("The date of the listing in " + source + " is not known: " + why
                        + "; give it with --as-of, such as --as-of 2026-08-22");
    }

    private static Source file(Path folder, String name, String... records) throws IOException {
        return Source.file(Files.writeString(
                folder.resolve(name), List.of(records).stream().collect(Collectors.joining("\n"))));
    }
}
