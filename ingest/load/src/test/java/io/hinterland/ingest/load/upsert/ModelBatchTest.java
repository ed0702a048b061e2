package io.hinterland.ingest.load.upsert;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.ingest.clean.model.ModelEdge;
import io.hinterland.ingest.clean.model.ModelRecord;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.identity.ModelId;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ModelBatchTest {

    private final ModelBatch batch = new ModelBatch();

    @Test
    void isFullWhenItHoldsTheMostModels() {
        for (int number = 0; number < ModelBatch.MOST_MODELS; number++) {
            assertThat(batch.hasRoomFor(record("a/" + number, 1))).isTrue();
            batch.add(record("a/" + number, 1));
        }

        assertThat(batch.hasRoomFor(record("a/more", 1))).isFalse();
    }

    @Test
    void isFullWhenItHoldsTheMostEdgesThoughItHasFewModels() {
        for (int number = 0; number < 10; number++) {
            assertThat(batch.hasRoomFor(record("a/" + number, 2_000))).isTrue();
            batch.add(record("a/" + number, 2_000));
        }

        assertThat(batch.hasRoomFor(record("a/more", 1))).isFalse();
    }

    @Test
    void takesAModelThatAloneHasMoreThanABatchMayHold() {
        assertThat(batch.hasRoomFor(record("a/huge", ModelBatch.MOST_EDGES + 1)))
                .isTrue();
    }

    @Test
    void aRecordTakesThePlaceOfOneOfTheSameId() {
        batch.add(record("a/x", 1));
        batch.add(record("a/x", 3));

        assertThat(batch.records()).containsExactly(record("a/x", 3));
    }

    private static ModelRecord record(String id, int links) {
        return new ModelRecord(
                ModelId.parse(id),
                Map.of(),
                IntStream.range(0, links)
                        .mapToObj(number -> new ModelEdge(HubEdgeType.HAS_TAG, "tag-" + number))
                        .toList());
    }
}
