package io.hinterland.bench.metapath;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.graph.Graph;
import io.hinterland.queries.metapath.WalkCounts;
import io.hinterland.queries.metapath.WalkOptions;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NamedMetapathsTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    @Test
    void twentyMetapathsHaveTwoToSixSteps() {
        List<NamedMetapath> all = NamedMetapath.all();
        assertThat(all).hasSize(20);
        assertThat(all.stream().map(named -> named.metapath().length()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(2, 3, 4, 5, 6);
    }

    @Test
    void theFloorReachesAsManyNodesAsWalksDo(Graph graph) {
        ToyHub.load(graph);
        WalkCounts walks = new WalkCounts(graph);
        WalkOptions all = WalkOptions.DEFAULT.withPlaceholders(true).withLimit(WalkOptions.MOST);
        TheoreticalFloor floor = new TheoreticalFloor(graph);
        for (NamedMetapath named : NamedMetapath.all()) {
            floor.prepare(named.metapath());
            for (WalkSource source : WalkSource.choose(graph, floor, named.metapath(), 3)) {
                assertThat(floor.count(source.id(), named.metapath()))
                        .as(named.name() + " from " + source.key())
                        .isEqualTo(walks.from(source.key(), named.metapath(), all)
                                .counts()
                                .size());
            }
        }
    }

    @Test
    void thePlainPatternIsCypher(Graph graph) {
        ToyHub.load(graph);
        for (NamedMetapath named : NamedMetapath.all()) {
            assertThat(graph.read(PlainPattern.of(named.metapath()), Map.of("source", "nobody"), row -> row))
                    .isEmpty();
        }
    }
}
