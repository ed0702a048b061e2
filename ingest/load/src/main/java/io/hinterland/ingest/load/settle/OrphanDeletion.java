package io.hinterland.ingest.load.settle;

import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Value;

/**
 * Deletes orphaned nodes, those that no edge leads to: of types that are values all, of types with records those that
 * are only placeholders. Gone models stay, and so do papers with metadata.
 */
final class OrphanDeletion {

    private static final CypherTemplate VALUES = CypherTemplate.read(OrphanDeletion.class, "orphans");
    private static final CypherTemplate VALUES_OF = CypherTemplate.read(OrphanDeletion.class, "orphans-of");

    private static final Map<String, HubNodeType> TYPES =
            Stream.of(HubNodeType.values()).collect(Collectors.toUnmodifiableMap(HubNodeType::label, type -> type));

    private OrphanDeletion() {}

    /** Returns how many nodes were deleted. */
    static long delete(Graph graph) {
        return delete(graph, type -> true);
    }

    /** Deletes only nodes to which edges from papers lead, or from what papers lead to. */
    static long deleteOfPapers(Graph graph) {
        return delete(graph, type -> Stream.of(HubEdgeType.values())
                .anyMatch(edge -> edge.target() == type && edge.source() != HubNodeType.MODEL));
    }

    private static long delete(Graph graph, Predicate<HubNodeType> which) {
        return inOrderOfEdges().stream()
                .filter(which)
                .flatMap(type -> statement(type).stream())
                .mapToLong(statement ->
                        graph.writeAutoCommitted(statement, Map.of()).nodesDeleted())
                .sum();
    }

    /** Deletes only nodes that have lost an edge, and those orphaned by that. Returns how many were deleted. */
    static long delete(Graph graph, NetworkChanges changes) {
        long deleted = 0;
        for (HubNodeType type : inOrderOfEdges()) {
            List<Object> keys = List.copyOf(changes.left(type));
            if (!keys.isEmpty() && type.role() != HubNodeType.Role.LEDGER) {
                deleted += delete(graph, type, keys, changes);
            }
        }
        return deleted;
    }

    private static long delete(Graph graph, HubNodeType type, List<Object> keys, NetworkChanges changes) {
        List<Value> deleted = graph.inWriteTransaction(transaction ->
                transaction.run(statementOf(type), Map.of("keys", keys)).list(row -> row.get("led")));
        for (Value led : deleted) {
            for (Value node : led.values()) {
                changes.left(
                        Objects.requireNonNull(TYPES.get(node.get(0).asString())),
                        node.get(1).asObject());
            }
        }
        return deleted.size();
    }

    private static String statementOf(HubNodeType type) {
        return type.role() == HubNodeType.Role.RECORD ? ofRecords(file(type) + "-of") : VALUES_OF.render(type);
    }

    private static Optional<String> statement(HubNodeType type) {
        return switch (type.role()) {
            case RECORD -> Optional.of(ofRecords(file(type)));
            case VALUE -> Optional.of(VALUES.render(type));
            case LEDGER -> Optional.empty();
        };
    }

    /** A placeholder is there because a record names it; what was inferred of it does not keep it. */
    private static String ofRecords(String name) {
        return CypherTemplate.read(OrphanDeletion.class, name).render(HubEdgeType.LINEAGE);
    }

    private static String file(HubNodeType type) {
        return "orphaned-" + type.label().toLowerCase(Locale.ROOT);
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
