package io.hinterland.queries.neighbourhood;

import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.queries.Bounds;
import io.hinterland.queries.neighbourhood.Neighbourhood.Link;
import io.hinterland.queries.neighbourhood.Neighbourhood.Neighbour;
import io.hinterland.queries.node.NodeName;
import io.hinterland.queries.node.NodeReference;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.Property;
import io.hinterland.schema.metapath.Metagraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Nodes of every type with what surrounds them. Safe for use by several threads. */
public final class Neighbours {

    public static final int MOST = 1_000;
    public static final int USUAL = 10;

    private static final CypherTemplate NODE = CypherTemplate.read(Neighbours.class, "node");
    private static final CypherTemplate OUTGOING = CypherTemplate.read(Neighbours.class, "outgoing");
    private static final CypherTemplate INCOMING = CypherTemplate.read(Neighbours.class, "incoming");

    private final Graph graph;

    public Neighbours(Graph graph) {
        this.graph = graph;
    }

    /**
     * Returns a node with its neighbours.
     *
     * @param name the node, with its type in front where others have the same name: {@code Library:transformers}
     * @param wanted only neighbours of these types; empty for all
     * @param limit how many neighbours for each type of edge and direction at most, 1 to {@value #MOST}
     * @throws io.hinterland.schema.failure.NotFoundException if the graph has no such node
     * @throws io.hinterland.schema.failure.InvalidInputException if several nodes are called so
     */
    public Neighbourhood of(String name, Set<? extends NodeType> wanted, int limit) {
        Bounds.upTo(MOST).check("The limit is from", limit);
        return graph.inReadTransaction(transaction -> {
            NodeReference node = NodeName.parse(name, Metagraph.hub())
                    .find(transaction, Metagraph.hub())
                    .today(transaction);
            Record found = transaction
                    .run(NODE.render(node.nodeType()), Map.of("key", node.key()))
                    .single();
            return new Neighbourhood(
                    node.nodeType().label(),
                    node.key().toString(),
                    found.get("name").asString(),
                    properties(node.nodeType(), found.get("properties")),
                    links(transaction, node.nodeType(), List.of(node.key()), wanted, limit)
                            .getOrDefault(node.key().toString(), List.of()));
        });
    }

    private static Map<String, Object> properties(NodeType nodeType, Value found) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Property property : nodeType.properties()) {
            Value value = found.get(property.name());
            if (!value.isNull()) {
                properties.put(property.name(), plain(value.asObject()));
            }
        }
        return properties;
    }

    /** Returns a value of the database as answers show it; days and moments as text. */
    public static Object plain(Object value) {
        return value instanceof Number || value instanceof Boolean || value instanceof List<?>
                ? value
                : value.toString();
    }

    /**
     * Returns the neighbours of several nodes of one type, by the keys of the nodes.
     *
     * @param wanted only neighbours of these types; empty for all
     * @param limit how many neighbours of each node for each type of edge and direction at most
     */
    public static Map<String, List<Link>> links(
            TransactionContext transaction, NodeType type, List<?> keys, Set<? extends NodeType> wanted, int limit) {
        Map<String, List<Link>> links = new HashMap<>();
        Map<String, Object> parameters = Map.of("keys", keys, "limit", limit);
        for (HubEdgeType edge : HubEdgeType.values()) {
            if (edge.source() == type && isWanted(wanted, edge.target())) {
                transaction
                        .run(OUTGOING.render(edge), parameters)
                        .forEachRemaining(row -> add(links, row, link(edge, "out", edge.target(), row)));
            }
            if (edge.target() == type && isWanted(wanted, edge.source())) {
                transaction
                        .run(INCOMING.render(edge), parameters)
                        .forEachRemaining(row -> add(links, row, link(edge, "in", edge.source(), row)));
            }
        }
        return links;
    }

    private static void add(Map<String, List<Link>> links, Record row, Link link) {
        links.computeIfAbsent(row.get("asked").asString(), key -> new ArrayList<>())
                .add(link);
    }

    private static boolean isWanted(Set<? extends NodeType> wanted, NodeType nodeType) {
        return wanted.isEmpty() || wanted.contains(nodeType);
    }

    private static Link link(HubEdgeType edge, String direction, NodeType type, Record row) {
        return new Link(
                edge.name(),
                direction,
                type.label(),
                row.get("total").asLong(),
                row.get("nodes").asList(Neighbours::neighbour));
    }

    private static Neighbour neighbour(Value map) {
        return new Neighbour(
                map.get("key").asString(),
                map.get("name").asString(),
                number(map.get("downloads")),
                text(map.get("kind")),
                number(map.get("year")),
                text(map.get("role")),
                text(map.get("evidence")));
    }

    private static Optional<Long> number(Value value) {
        return value.isNull() ? Optional.empty() : Optional.of(value.asLong());
    }

    private static Optional<String> text(Value value) {
        return value.isNull() ? Optional.empty() : Optional.of(value.asString());
    }
}
