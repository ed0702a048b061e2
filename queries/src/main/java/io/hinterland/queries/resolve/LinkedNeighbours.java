package io.hinterland.queries.resolve;

import io.hinterland.graph.CypherTemplate;
import io.hinterland.queries.resolve.LinkedNodes.LinkedNode;
import io.hinterland.schema.EdgeType;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.NodeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** What resolved nodes are linked to: one statement for each type of edge that joins the types. */
final class LinkedNeighbours {

    private static final CypherTemplate LINKED = CypherTemplate.read(LinkedNeighbours.class, "linked");
    private static final CypherTemplate LINKING = CypherTemplate.read(LinkedNeighbours.class, "linking");

    private final TransactionContext transaction;

    LinkedNeighbours(TransactionContext transaction) {
        this.transaction = transaction;
    }

    /** Returns the resolutions with what their nodes are linked to, of the types that are wanted. */
    List<Resolution> added(List<Resolution> resolutions, Set<? extends NodeType> wanted) {
        if (wanted.isEmpty()) {
            return resolutions;
        }
        Map<String, List<LinkedNodes>> links = new HashMap<>();
        for (HubEdgeType edge : HubEdgeType.values()) {
            if (wanted.contains(edge.target())) {
                read(LINKED, edge, edge.source(), edge.target(), resolutions, links);
            }
            if (wanted.contains(edge.source())) {
                read(LINKING, edge, edge.target(), edge.source(), resolutions, links);
            }
        }
        return resolutions.stream()
                .map(resolution -> resolution.withLinks(resolution
                        .node()
                        .map(node -> links.getOrDefault(place(node.type(), node.key()), List.of()))
                        .orElse(List.of())))
                .toList();
    }

    private void read(
            CypherTemplate statement,
            EdgeType edge,
            NodeType from,
            NodeType to,
            List<Resolution> resolutions,
            Map<String, List<LinkedNodes>> links) {
        Set<String> keys = resolutions.stream()
                .flatMap(resolution -> resolution.node().stream())
                .filter(node -> node.type().equals(from.label()))
                .map(ResolvedNode::key)
                .collect(Collectors.toSet());
        if (keys.isEmpty()) {
            return;
        }
        transaction
                .run(statement.render(edge), Map.of("keys", List.copyOf(keys), "most", LinkedNodes.MOST))
                .forEachRemaining(row -> links.computeIfAbsent(
                                place(from.label(), row.get("asked").asString()), any -> new ArrayList<>())
                        .add(new LinkedNodes(
                                edge.name(),
                                to.label(),
                                row.get("total").asLong(),
                                row.get("linked").asList(LinkedNeighbours::node))));
    }

    private static String place(String type, String key) {
        return type + ":" + key;
    }

    private static LinkedNode node(Value map) {
        return new LinkedNode(
                map.get("key").asString(),
                map.get("name").asString(),
                text(map.get("role")),
                text(map.get("evidence")));
    }

    private static Optional<String> text(Value value) {
        return value.isNull() ? Optional.empty() : Optional.of(value.asString());
    }
}
