package io.hinterland.queries.metapath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hinterland.graph.Graph;
import io.hinterland.testkit.GraphExtension;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The published figures of Sun et al. 2011 come out of the compiled metapath. */
class PathSimOracleTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private static final String SHARED_VENUES = "Author-Paper-Venue-Paper-Author";

    @BeforeEach
    void load(Graph graph) {
        BibliographicNetwork.load(graph);
    }

    @Test
    void walkCountsFromMikeAreThoseBehindTheTable() {
        assertThat(walksFrom("Mike")).isEqualTo(Map.of("Mike", 5L, "Jim", 120L, "Mary", 4L, "Bob", 5L));
    }

    @Test
    void walkCountsFromOthersToThemselvesAreThoseBehindTheTable() {
        assertThat(walksFrom("Jim")).containsEntry("Jim", 2_900L).containsEntry("Mike", 120L);
        assertThat(walksFrom("Mary")).containsEntry("Mary", 5L);
        assertThat(walksFrom("Ann")).isEqualTo(Map.of("Ann", 2L, "Mary", 1L));
    }

    @Test
    void pathSimWithMikeIsAsPublished() {
        assertThat(pathSim("Mike", "Jim")).isCloseTo(0.0826, within(0.00005));
        assertThat(pathSim("Mike", "Mary")).isEqualTo(0.8);
        assertThat(pathSim("Mike", "Bob")).isEqualTo(1.0);
        assertThat(pathSim("Mike", "Ann")).isZero();
    }

    private static double pathSim(String one, String other) {
        return 2.0 * walks(one, other) / (walks(one, one) + walks(other, other));
    }

    private static long walks(String from, String to) {
        return walksFrom(from).getOrDefault(to, 0L);
    }

    private static Map<String, Long> walksFrom(String author) {
        return new WalkCounts(GRAPH.graph(), BibliographicNetwork.METAGRAPH)
                .from(author, SHARED_VENUES, WalkOptions.DEFAULT).counts().stream()
                        .collect(Collectors.toMap(WalkAnswer.Count::key, WalkAnswer.Count::walks));
    }
}
