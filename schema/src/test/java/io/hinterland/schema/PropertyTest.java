package io.hinterland.schema;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropertyTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a.b", "a`", "a} DETACH DELETE", "1a", "ä"})
    void namesThatCouldBreakOutOfCypherAreRefused(String name) {
        assertThatThrownBy(() -> Property.text(name)).isInstanceOf(IllegalArgumentException.class);
    }
}
