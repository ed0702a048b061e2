package io.hinterland.ingest.load.settle;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Deletes orphaned nodes, those that no edge leads to: of types that are values all, of types with records those that
 * are only placeholders. Gone models stay, and so do papers with metadata.
 */
final class OrphanDeletion {

    private static final CypherTemplate VALUES = CypherTemplate.read(OrphanDeletion.class, "orphans");
    private static final List<String> STATEMENTS =
            inOrderOfEdges().stream().flatMap(type -> statement(type).stream()).toList();

    private OrphanDeletion() {}

    /** Returns how many nodes were deleted. */
    static long delete(Graph graph) {
        return STATEMENTS.stream()
                .mapToLong(statement ->
                        graph.writeAutoCommitted(statement, Map.of()).nodesDeleted())
                .sum();
    }

    private static Optional<String> statement(HubNodeType type) {
        return switch (type.role()) {
            case RECORD ->
                Optional.of(CypherFile.read(
                        OrphanDeletion.class, "orphaned-" + type.label().toLowerCase(Locale.ROOT)));
            case VALUE -> Optional.of(VALUES.render(type));
            case LEDGER -> Optional.empty();
        };
    }

    /** Returns the node types, each after those from which edges lead to it, since deleting these may orphan it. */
    static List<HubNodeType> inOrderOfEdges() {
        Set<HubNodeType> ordered = new LinkedHashSet<>();
        List<HubNodeType> left = new ArrayList<>(List.of(HubNodeType.values()));
        while (!left.isEmpty()) {
            HubNodeType next = left.stream()
                    .filter(type -> ordered.containsAll(sources(type)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Edges lead in a circle between " + left));
            ordered.add(next);
            left.remove(next);
        }
        return List.copyOf(ordered);
    }

    private static List<HubNodeType> sources(HubNodeType target) {
        return Stream.of(HubEdgeType.values())
                .filter(edge -> edge.target() == target && edge.source() != target)
                .map(HubEdgeType::source)
                .toList();
    }
}
