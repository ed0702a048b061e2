package io.hinterland.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.export.style.Colour;
import io.hinterland.export.style.Palette;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import java.util.Arrays;
import java.util.List;
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
    void theFiveRelationsOfLineageHaveColoursThatAreFarApart(Palette palette) {
        List<Colour> colours = HubEdgeType.LINEAGE.members().stream()
                .map(HubEdgeType.class::cast)
                .map(palette::of)
                .toList();

        assertThat(colours).hasSize(5).allSatisfy(one -> assertThat(colours)
                .filteredOn(other -> !other.equals(one))
                .hasSize(4)
                .allMatch(other -> distance(one, other) > 70));
    }

    @ParameterizedTest
    @EnumSource
    void modelsAndDatasetsAreCalledByTheNameBehindTheirOwner(Palette palette) {
        for (HubNodeType nodeType : List.of(HubNodeType.MODEL, HubNodeType.DATASET, HubNodeType.REPOSITORY)) {
            assertThat(GraphStyle.of(palette))
                    .containsPattern("node\\." + nodeType.label() + " \\{[^}]*caption: '\\{shortName}';");
        }
    }

    private static double distance(Colour one, Colour other) {
        return Math.hypot(Math.hypot(one.red() - other.red(), one.green() - other.green()), one.blue() - other.blue());
    }

    @ParameterizedTest
    @EnumSource
    void noTwoTypesOfNodeShareAColour(Palette palette) {
        assertThat(Arrays.stream(HubNodeType.values()).map(palette::of)).doesNotHaveDuplicates();
    }
}
