// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WalkTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Model-CITES->Paper<-CITES-Model",
                "(:Model)-[:CITES]->(:Paper)<-[:CITES]-(:Model)",
                "  ( :Model ) - [ :CITES ] -> ( :Paper ) <- [:CITES] - (:Model)  "
            })
    void bothNotationsMeanTheSame(String text) {
        assertThat(WalkText.read(text).steps())
                .containsExactly(
                        new Walk.Step("Model", List.of("CITES"), true, "Paper"),
                        new Walk.Step("Paper", List.of("CITES"), false, "Model"));
        assertThat(WalkText.read(text).isSymmetric()).isTrue();
    }

    @Test
    void severalTypesStandSideBySideAndLineageForFive() {
        assertThat(WalkText.read("(:Model)<-[:MERGED_FROM|:ADAPTER_OF]-(:Model)")
                        .steps())
                .containsExactly(new Walk.Step("Model", List.of("MERGED_FROM", "ADAPTER_OF"), false, "Model"));
        assertThat(WalkText.read("Model-LINEAGE->Model").steps().get(0).types())
                .containsExactlyElementsOf(HubRules.LINEAGE_TYPES);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1",
        "Model, 6",
        "Model-Paper, 6",
        "Model-CITES->, 14",
        "Model-CITES->Paper Paper, 20",
        "Model-CITES*1..3->Paper, 6",
        "Model-CITES{role: own}->Paper, 6",
        "Model-`x`->Paper, 6"
    })
    void whatIsNoWalkIsRefusedWithItsPlace(String text, int place) {
        assertThatThrownBy(() -> WalkText.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at character " + place);
    }
}
