package io.hinterland.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.schema.value.CitationRole;
import io.hinterland.schema.value.Gated;
import io.hinterland.schema.value.ModelKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of a property are those of the values that the loaders write. */
class PropertyWordsTest {

    @Test
    void areThoseOfTheValues() {
        assertThat(words(HubNodeType.MODEL.properties(), "kind"))
                .containsExactlyElementsOf(
                        Stream.of(ModelKind.values()).map(ModelKind::word).toList());
        assertThat(words(HubNodeType.MODEL.properties(), "gated"))
                .containsExactlyElementsOf(
                        Stream.of(Gated.values()).map(Gated::word).toList());
        assertThat(words(HubEdgeType.CITES.properties(), "role"))
                .containsExactlyElementsOf(
                        Stream.of(CitationRole.values()).map(CitationRole::word).toList());
    }

    private static List<String> words(List<Property> properties, String name) {
        return properties.stream()
                .filter(property -> property.name().equals(name))
                .flatMap(property -> property.words().stream())
                .toList();
    }
}
