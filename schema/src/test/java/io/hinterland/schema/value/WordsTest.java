package io.hinterland.schema.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.schema.HubEdgeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that stand in the graph and those that the hub uses. */
class WordsTest {

    @Test
    void gatedHasFourWords() {
        assertThat(Gated.values()).extracting(Gated::word).containsExactly("none", "unspecified", "auto", "manual");
    }

    @Test
    void theHubNamesTwoWaysOfGrantingAccess() {
        assertThat(Gated.granted("auto")).contains(Gated.AUTO);
        assertThat(Gated.granted("manual")).contains(Gated.MANUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "unspecified", "Auto", "", "true"})
    void otherWordsGrantNoAccess(String word) {
        assertThat(Gated.granted(word)).isEmpty();
    }

    @Test
    void rolesAreNamedInTheOrderInWhichTheyHold() {
        assertThat(CitationRole.values())
                .extracting(CitationRole::word)
                .containsExactly("boilerplate", "method", "inherited", "own", "other");
    }

    @ParameterizedTest
    @EnumSource(value = LineageRelation.class, mode = EnumSource.Mode.EXCLUDE, names = "UNDECLARED")
    void everyDeclaredRelationIsFoundByItsNameOnTheHub(LineageRelation relation) {
        assertThat(LineageRelation.declared(relation.hubName())).contains(relation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"undeclared", "", "distilled"})
    void otherWordsDeclareNoRelation(String word) {
        assertThat(LineageRelation.declared(word)).isEmpty();
    }

    @Test
    void everyKindOfLineageEdgeHasItsRelation() {
        assertThat(LineageRelation.values())
                .extracting(LineageRelation::edgeType)
                .hasSameElementsAs(HubEdgeType.LINEAGE.members().stream()
                        .map(HubEdgeType.class::cast)
                        .toList());
    }
}
