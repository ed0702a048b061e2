package io.hinterland.ingest.load.upsert;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.ingest.clean.model.ModelEdge;
import io.hinterland.ingest.clean.model.ModelRecord;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.identity.ModelId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EdgeChangesTest {

    private static final Map<String, Object> FROM_CARD = Map.of("source", "card");

    @Test
    void anEdgeOfWhichTheRecordSaysTheSameIsLeftAlone() {
        EdgeChanges changes = changes(cites("2304.13705", FROM_CARD), standing("2304.13705", FROM_CARD));

        assertThat(changes.restated()).isEmpty();
        assertThat(changes.fresh()).isEmpty();
        assertThat(changes.stale()).isEmpty();
    }

    @Test
    void whatTheRecordNoLongerSaysOfAnEdgeIsTakenAwayAndWhatIsNewAdded() {
        ModelEdge link = new ModelEdge(HubEdgeType.HAS_TAG, "two", "TWO", Map.of("scores", List.of(1.0, 2.0)));
        StoredEdge standing = new StoredEdge("a/x", "HAS_TAG", "two", FROM_CARD, Optional.empty(), "5");

        EdgeChanges changes = changes(link, standing);

        assertThat(changes.restated()).singleElement().satisfies(restated -> {
            assertThat(restated.element()).isEqualTo("5");
            assertThat(restated.properties())
                    .containsOnlyKeys("source", "scores", "printedName")
                    .containsEntry("source", null)
                    .containsEntry("printedName", "TWO");
        });
        assertThat(changes.stale()).isEmpty();
    }

    @Test
    void equalListsAreEqualWhoeverMadeThem() {
        ModelEdge link = new ModelEdge(HubEdgeType.HAS_TAG, "two", "two", Map.of("scores", List.of(1.0, 2.0)));
        StoredEdge standing = new StoredEdge(
                "a/x", "HAS_TAG", "two", Map.of("scores", Arrays.<Object>asList(1.0, 2.0)), Optional.empty(), "5");

        assertThat(changes(link, standing).restated()).isEmpty();
    }

    private static ModelEdge cites(String paper, Map<String, Object> properties) {
        return new ModelEdge(HubEdgeType.CITES, paper, paper, properties);
    }

    private static StoredEdge standing(String paper, Map<String, Object> stated) {
        return new StoredEdge("a/x", "CITES", paper, stated, Optional.empty(), "5");
    }

    private static EdgeChanges changes(ModelEdge link, StoredEdge standing) {
        ModelRecord record = new ModelRecord(ModelId.parse("a/x"), Map.of(), List.of(link));
        return new EdgeChanges(List.of(record), List.of(standing));
    }
}
