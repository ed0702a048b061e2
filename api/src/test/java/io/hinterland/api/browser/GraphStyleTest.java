package io.hinterland.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class GraphStyleTest {

    @ParameterizedTest
    @EnumSource
    void everyTypeOfNodeAndEdgeHasARule(Palette palette) {
        String style = GraphStyle.of(palette);

        assertThat(style)
                .contains(Arrays.stream(HubNodeType.values())
                        .map(nodeType -> "node." + nodeType.label() + " {")
                        .toList())
                .contains(Arrays.stream(HubEdgeType.values())
                        .map(edgeType -> "relationship." + edgeType.name() + " {")
                        .toList());
    }

    /** Neo4j Browser takes a property only if one colon parts its name from its value, and knows no comments. */
    @ParameterizedTest
    @EnumSource
    void theBrowserUnderstandsEveryLine(Palette palette) {
        assertThat(GraphStyle.of(palette).lines())
                .allMatch(line -> line.matches(
                        "(node|relationship)(\\.\\w+)? \\{|}|  [a-z-]+: (#[0-9a-f]{6}|\\d+px|'[^':;]+');"));
    }

    @ParameterizedTest
    @EnumSource
    void everyCaptionReadsWellOnItsColour(Palette palette) {
        assertThat(HubNodeType.values()).allSatisfy(nodeType -> {
            Colour colour = palette.of(nodeType);
            assertThat(colour.contrast(colour.text())).isGreaterThanOrEqualTo(4.5);
        });
    }

    @ParameterizedTest
    @EnumSource
    void noTwoTypesOfNodeShareAColour(Palette palette) {
        assertThat(Arrays.stream(HubNodeType.values()).map(palette::of)).doesNotHaveDuplicates();
    }
}
