package io.hinterland.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.ingest.clean.model.ModelCleaner;
import io.hinterland.ingest.clean.model.ModelEdge;
import io.hinterland.ingest.clean.model.ModelRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.schema.CountRange;
import io.hinterland.schema.HubEdgeType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The figures of the sample that the project ships, each also counted by other means than this code. */
class SampleListingTest {

    private static final Path SAMPLE = Path.of("..", "..", "data", "hub", "models-2026-08-22.jsonl.gz");
    private static final LoadReport REPORT = new LoadReport();
    private static final List<ModelRecord> MODELS = new ArrayList<>();

    @BeforeAll
    static void readTheSample() {
        ModelCleaner cleaner = new ModelCleaner(REPORT);
        try (JsonRecords records = new JsonRecords(Source.file(SAMPLE), REPORT)) {
            records.forEachRemaining(record -> cleaner.clean(record).ifPresent(MODELS::add));
        }
    }

    @Test
    void everyRecordIsAModel() {
        assertThat(MODELS).hasSize(15_156).extracting(ModelRecord::id).doesNotHaveDuplicates();
        assertThat(REPORT.read()).isEqualTo(15_156);
        assertThat(REPORT.rejections()).isEmpty();
    }

    @Test
    void downloadsAndLikesFallIntoTheirRanges() {
        assertThat(ranges(HubEdgeType.IN_DOWNLOAD_RANGE))
                .containsExactly(9_515L, 715L, 2_702L, 659L, 810L, 160L, 226L, 369L);
        assertThat(ranges(HubEdgeType.IN_LIKE_RANGE)).containsExactly(14_625L, 119L, 212L, 85L, 101L, 10L, 4L, 0L);
    }

    private static List<Long> ranges(HubEdgeType type) {
        Map<String, Long> counts = counts(links(type).map(ModelEdge::target));
        return Stream.of(CountRange.values())
                .map(range -> counts.getOrDefault(range.key(), 0L))
                .toList();
    }

    @Test
    void segregationIsAsCountedElsewhere() {
        assertThat(positive("downloads")).isEqualTo(9_757);
        assertThat(positive("likes")).isEqualTo(2_941);
    }

    private static long positive(String count) {
        return MODELS.stream()
                .filter(model ->
                        (long) Objects.requireNonNull(model.properties().get(count)) > 0)
                .count();
    }

    @Test
    void lineageEdgesAndKindsFollowTheRules() {
        assertThat(counts(lineage().map(link -> link.type().name())))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "FINETUNED_FROM", 3_446L,
                        "QUANTIZED_FROM", 2_805L,
                        "ADAPTER_OF", 1_526L,
                        "MERGED_FROM", 225L,
                        "DERIVED_FROM", 2L));
        assertThat(counts(
                        MODELS.stream().map(model -> (String) model.properties().get("kind"))))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "undeclared",
                        7_330L,
                        "finetune",
                        3_446L,
                        "quantized",
                        2_805L,
                        "adapter",
                        1_523L,
                        "merge",
                        52L));
    }

    @Test
    void parentsOutsideTheListingArePlaceholders() {
        Set<String> listed = MODELS.stream().map(model -> model.id().value()).collect(Collectors.toSet());
        assertThat(lineage()
                        .map(ModelEdge::target)
                        .filter(parent -> !listed.contains(parent))
                        .distinct())
                .hasSize(1_418);
    }

    @Test
    void papersAreCited() {
        Map<String, Long> citations = counts(links(HubEdgeType.CITES).map(ModelEdge::target));
        assertThat(citations).hasSize(696).containsEntry("1910.09700", 1_031L).containsEntry("2304.13705", 151L);
    }

    private static Stream<ModelEdge> lineage() {
        return links().filter(link -> HubEdgeType.LINEAGE.members().contains(link.type()));
    }

    private static Stream<ModelEdge> links(HubEdgeType type) {
        return links().filter(link -> link.type() == type);
    }

    private static Stream<ModelEdge> links() {
        return MODELS.stream().flatMap(model -> model.links().stream());
    }

    private static Map<String, Long> counts(Stream<String> words) {
        return words.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
