package io.hinterland.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code docs/schema.md} describes every node and edge type as the enums have it. */
final class SchemaDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "schema.md");

    /** Told once below the table, since edges of models have them. */
    private static final Set<String> COMMON = Set.of("printedName", "firstSeen");

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
        assertThat(row("| `" + type.label() + "` |")).contains(names(type.properties()));
    }

    @ParameterizedTest
    @EnumSource
    void namesEveryPropertyOfAnEdgeType(HubEdgeType type) throws IOException {
        List<Property> others = type.properties().stream()
                .filter(property -> !COMMON.contains(property.name()) || type == HubEdgeType.WRITTEN_BY)
                .toList();
        assertThat(row("| `" + type.name() + "` |")).contains(names(others));
    }

    private static String row(String start) throws IOException {
        return Files.readAllLines(DOCUMENT).stream()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElse("");
    }

    private static List<String> names(List<Property> properties) {
        return properties.stream().map(property -> "`" + property.name() + "`").toList();
    }
}
