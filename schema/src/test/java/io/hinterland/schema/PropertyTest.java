package io.hinterland.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropertyTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a.b", "a`", "a} DETACH DELETE", "1a", "ä"})
    void namesThatCouldBreakOutOfCypherAreRefused(String name) {
        assertThatThrownBy(() -> Property.text(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNodeThatOnlyAnEdgeLeadsToHasItsInitialValues() {
        assertThat(HubNodeType.MODEL.initialProperties("a/b", "a/b"))
                .isEqualTo(Map.of("listed", false, "shortName", "b"));
        assertThat(HubNodeType.MODEL.initialProperties("gpt2", "gpt2")).containsEntry("shortName", "gpt2");
        assertThat(HubNodeType.PAPER.initialProperties("2401.00001", "2401.00001"))
                .isEqualTo(Map.of("metadata", "missing"));
        assertThat(HubNodeType.TAG.initialProperties("robotics", "Robotics")).isEqualTo(Map.of("name", "Robotics"));
        assertThat(HubNodeType.LIKE_RANGE.initialProperties("51-100", "51-100")).isEqualTo(Map.of("order", 1));
        assertThat(HubNodeType.DATASET.initialProperties("a/b", "a/b")).isEqualTo(Map.of("shortName", "b"));
        assertThat(HubNodeType.REPOSITORY.initialProperties("https://github.com/a/b", ""))
                .isEqualTo(Map.of("shortName", "b"));
        assertThat(HubNodeType.PUBLICATION_DATE.initialProperties("2024-01-01", "2024-01-01"))
                .isEmpty();
    }
}
