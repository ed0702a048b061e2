package io.hinterland.queries.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.graph.Graph;
import io.hinterland.queries.statistics.Statistics.Segregation;
import io.hinterland.queries.statistics.Statistics.Segregation.Split;
import io.hinterland.schema.CountRange;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StatisticsTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private final Statistics statistics = new Statistics(GRAPH.graph());

    @Test
    void segregationCountsListedModelsAndMissingCountsAsZero(Graph graph) {
        ToyHub.load(graph);
        assertThat(statistics.segregation())
                .isEqualTo(new Segregation(12, new Split(9, 3), new Split(7, 5), new Split(6, 2)));
    }

    @Test
    void rangesAreAllThereInOrderEmptyOnesToo(Graph graph) {
        ToyHub.load(graph);
        Statistics.Ranges ranges = statistics.ranges();
        List<String> keys = Stream.of(CountRange.values()).map(CountRange::key).toList();
        assertThat(ranges.downloads())
                .extracting(Statistics.Ranges.RangeCount::range)
                .isEqualTo(keys);
        assertThat(ranges.downloads())
                .extracting(Statistics.Ranges.RangeCount::models)
                .containsExactly(3L, 1L, 2L, 1L, 1L, 1L, 1L, 2L);
        assertThat(ranges.likes())
                .extracting(Statistics.Ranges.RangeCount::range)
                .isEqualTo(keys);
        assertThat(ranges.likes())
                .extracting(Statistics.Ranges.RangeCount::models)
                .containsExactly(9L, 2L, 1L, 0L, 0L, 0L, 0L, 0L);
    }

    @Test
    void theOverviewTellsWhatThereIs(Graph graph) {
        ToyHub.load(graph);
        Overview overview = statistics.overview();
        assertThat(overview.asOf()).contains(LocalDate.of(2026, 8, 22));
        assertThat(overview.models())
                .as("the gone model is still named as a parent")
                .isEqualTo(new Overview.Models(12, 2, 1));
        assertThat(overview.owners()).as("Reed publishes nothing").isEqualTo(4);
        assertThat(overview.papers()).isEqualTo(new Overview.Papers(4, 1));
        assertThat(overview.kinds())
                .isEqualTo(Map.of(
                        "base",
                        2L,
                        "finetune",
                        4L,
                        "quantized",
                        2L,
                        "adapter",
                        1L,
                        "merge",
                        1L,
                        "derived",
                        1L,
                        "undeclared",
                        1L));
        assertThat(overview.lineage())
                .isEqualTo(Map.of("finetune", 4L, "quantized", 2L, "adapter", 1L, "merge", 2L, "undeclared", 1L));
        assertThat(overview.citations())
                .isEqualTo(Map.of("own", 3L, "inherited", 6L, "method", 0L, "boilerplate", 5L, "other", 3L));
        assertThat(overview.nodes())
                .containsEntry("Model", 14L)
                .containsEntry("Owner", 5L)
                .hasSize(HubNodeType.values().length);
        assertThat(overview.edges()).containsEntry("CITES", 17L).hasSize(HubEdgeType.values().length);
    }

    @Test
    void anEmptyNetworkHasZeroOfEverything() {
        assertThat(statistics.segregation())
                .isEqualTo(new Segregation(0, new Split(0, 0), new Split(0, 0), new Split(0, 0)));
        assertThat(statistics.ranges().likes()).hasSize(8).allMatch(range -> range.models() == 0);
        Overview overview = statistics.overview();
        assertThat(overview.asOf()).isEmpty();
        assertThat(overview.nodes()).hasSize(HubNodeType.values().length).allSatisfy((label, count) -> assertThat(count)
                .isZero());
        assertThat(overview.edges()).hasSize(HubEdgeType.values().length).allSatisfy((type, count) -> assertThat(count)
                .isZero());
    }
}
