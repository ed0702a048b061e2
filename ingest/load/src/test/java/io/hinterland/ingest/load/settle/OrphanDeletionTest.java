package io.hinterland.ingest.load.settle;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A node may be orphaned by deleting another one, so that types come in the order of the edges between them. */
final class OrphanDeletionTest {

    private final List<HubNodeType> order = OrphanDeletion.inOrderOfEdges();

    @ParameterizedTest
    @EnumSource
    void takesASourceBeforeItsTarget(HubEdgeType type) {
        assertThat(order).contains(type.target());
        assertThat(order.indexOf(type.source())).isLessThanOrEqualTo(order.indexOf(type.target()));
    }
}
