package io.hinterland.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code docs/schema.md} describes every node and edge type as the enums have it. */
final class SchemaDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "schema.md");

    @ParameterizedTest
    @EnumSource
    void describesEveryNodeTypeWithItsKey(HubNodeType type) throws IOException {
        assertThat(Files.readAllLines(DOCUMENT))
                .anyMatch(line -> line.startsWith("| `" + type.label() + "` | `" + type.keyProperty() + "` |"));
    }

    @ParameterizedTest
    @EnumSource
    void describesEveryEdgeTypeWithItsEnds(HubEdgeType type) throws IOException {
        String row = "| `" + type.name() + "` | " + type.source().label() + " | "
                + type.target().label() + " |";
        assertThat(Files.readAllLines(DOCUMENT)).anyMatch(line -> line.startsWith(row));
    }

    @ParameterizedTest
    @EnumSource
    void namesEveryPropertyOfANodeType(HubNodeType type) throws IOException {
        requireNamed(type.properties());
    }

    @ParameterizedTest
    @EnumSource
    void namesEveryPropertyOfAnEdgeType(HubEdgeType type) throws IOException {
        requireNamed(type.properties());
    }

    /** In the row of the type, or in a section of its own. */
    private static void requireNamed(List<Property> properties) throws IOException {
        String document = Files.readString(DOCUMENT);
        assertThat(properties).allSatisfy(property -> assertThat(document).contains("`" + property.name() + "`"));
    }
}
