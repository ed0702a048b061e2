package io.hinterland.ingest.load.community;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.graph.checksum.GraphChecksum;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StoredCommunitiesTest {

    private static final StoredCommunities.Provenance BY_PAPERS =
            new StoredCommunities.Provenance("Owner-Model-Paper-Model-Owner", "Leiden, modularity", 1, 7, 0.25);

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    private final StoredCommunities stored = new StoredCommunities(GRAPH.graph());

    @Test
    void communitiesAreKeptBesideTheNetworkWithMethodAndParameters() {
        String before = GraphChecksum.of(GRAPH.graph());
        stored.replace(
                BY_PAPERS,
                List.of(
                        new StoredCommunities.Stored(1, 0.75, List.of("2401.00001"), List.of("aurora", "borealis")),
                        new StoredCommunities.Stored(2, 0, List.of(), List.of("reed"))));

        assertThat(communities())
                .containsExactly(
                        "1 Leiden, modularity 1.0 7 0.25 2 0.75 2401.00001 aurora+borealis",
                        "2 Leiden, modularity 1.0 7 0.25 1 0.0  reed");
        assertThat(GraphChecksum.of(GRAPH.graph())).isEqualTo(before);

        stored.replace(BY_PAPERS, List.of(new StoredCommunities.Stored(1, 1, List.of(), List.of("aurora"))));
        assertThat(communities()).hasSize(1);
    }

    @Test
    void largeOnesAreWrittenInParts() {
        List<String> members =
                IntStream.range(0, 30_000).mapToObj(String::valueOf).toList();
        stored.replace(
                BY_PAPERS,
                List.of(
                        new StoredCommunities.Stored(1, 1, List.of(), members),
                        new StoredCommunities.Stored(2, 1, List.of(), members),
                        new StoredCommunities.Stored(3, 1, List.of(), List.of("reed"))));

        assertThat(communities()).hasSize(3);
    }

    private static List<String> communities() {
        return GRAPH.graph()
                .read(
                        "MATCH (c:Community) RETURN c.number + ' ' + c.method + ' ' + c.resolution + ' ' + c.seed + ' '"
                                + " + c.modularity + ' ' + c.size + ' ' + c.inside + ' '"
                                + " + reduce(text = '', mark IN c.marks | text + mark) + ' '"
                                + " + reduce(text = '', member IN c.members[..2] |"
                                + " text + CASE text WHEN '' THEN '' ELSE '+' END + member) AS text ORDER BY c.number",
                        Map.of(),
                        row -> row.get("text").asString());
    }
}
