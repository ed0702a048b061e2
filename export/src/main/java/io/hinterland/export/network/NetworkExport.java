package io.hinterland.export.network;

import io.hinterland.export.network.NetworkWriter.Edge;
import io.hinterland.export.network.NetworkWriter.Node;
import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.Property;
import io.hinterland.schema.failure.InvalidInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.Value;

/**
 * Reads a part of the network in a stable order, types in the order of the schema and nodes by their keys, and writes
 * it while it is read: the whole network takes no more memory than a part, and the same graph gives the same bytes.
 */
public final class NetworkExport {

    private static final CypherTemplate COUNT = CypherTemplate.read(NetworkExport.class, "count");
    private static final CypherTemplate NODES = CypherTemplate.read(NetworkExport.class, "nodes");
    private static final CypherTemplate SELECTED_NODES = CypherTemplate.read(NetworkExport.class, "selected-nodes");
    private static final CypherTemplate EDGES = CypherTemplate.read(NetworkExport.class, "edges");
    private static final CypherTemplate SELECTED_EDGES = CypherTemplate.read(NetworkExport.class, "selected-edges");

    private final Graph graph;
    private final NetworkWriter writer;
    private final Optional<Map<NodeType, Set<Object>>> selected;
    private long nodes;
    private long edges;

    private NetworkExport(Graph graph, Selection selection, NetworkWriter writer) {
        this.graph = graph;
        this.writer = writer;
        this.selected = selection instanceof Selection.Whole
                ? Optional.empty()
                : Optional.of(SelectedNodes.of(graph, selection));
    }

    /**
     * Writes a part of the network and returns how many nodes and edges it has.
     *
     * @throws io.hinterland.schema.failure.NotFoundException if the network does not have the node that is selected
     * @throws UncheckedIOException if it cannot be written
     */
    public static Map<String, Long> write(Graph graph, Selection selection, NetworkWriter writer) {
        return new NetworkExport(graph, selection, writer).write();
    }

    /**
     * Writes as {@link #write} does, unless there is too much for an answer that somebody waits for.
     *
     * @param most nodes
     * @throws InvalidInputException if there are more
     */
    public static Map<String, Long> writeAtMost(long most, Graph graph, Selection selection, NetworkWriter writer) {
        NetworkExport export = new NetworkExport(graph, selection, writer);
        long there = export.count();
        if (there > most) {
            throw new InvalidInputException("An answer has up to " + most + " nodes, and this is a network of " + there
                    + "; select a part of it, or use 'hinterland export', which has no limit");
        }
        return export.write();
    }

    private long count() {
        return selected.map(keys -> keys.values().stream().mapToLong(Set::size).sum())
                .orElseGet(() -> List.of(HubNodeType.values()).stream()
                        .flatMap(type ->
                                graph
                                        .readFirst(COUNT.render(type), Map.of(), row -> row.get("nodes")
                                                .asLong())
                                        .stream())
                        .mapToLong(Long::longValue)
                        .sum());
    }

    private Map<String, Long> write() {
        List.of(HubNodeType.values()).forEach(this::nodes);
        List.of(HubEdgeType.values()).forEach(this::edges);
        return Map.of("nodes", nodes, "edges", edges);
    }

    private void nodes(HubNodeType type) {
        if (isWithout(type)) {
            return;
        }
        CypherTemplate statement = selected.isPresent() ? SELECTED_NODES : NODES;
        graph.stream(statement.render(type), keys("keys", type), row -> {
            Map<String, Object> properties = properties(type.properties(), row.get("node"));
            String key = String.valueOf(properties.get(type.keyProperty()));
            written(() -> writer.node(new Node(type, key, properties)));
            nodes++;
        });
    }

    private void edges(HubEdgeType type) {
        if (isWithout(type.source()) || isWithout(type.target())) {
            return;
        }
        CypherTemplate statement = selected.isPresent() ? SELECTED_EDGES : EDGES;
        Map<String, Object> keys = new HashMap<>(keys("sources", type.source()));
        keys.putAll(keys("targets", type.target()));
        graph.stream(statement.render(type), keys, row -> {
            Map<String, Object> properties = properties(type.properties(), row.get("edge"));
            String source = row.get("source").asObject().toString();
            String target = row.get("target").asObject().toString();
            written(() -> writer.edge(new Edge(type, source, target, properties)));
            edges++;
        });
    }

    private boolean isWithout(NodeType type) {
        return selected.filter(keys -> keys.getOrDefault(type, Set.of()).isEmpty())
                .isPresent();
    }

    private Map<String, Object> properties(List<Property> declared, Value row) {
        return writer.takesUndeclared() ? Attributes.readAll(declared, row) : Attributes.read(declared, row);
    }

    private Map<String, Object> keys(String name, NodeType type) {
        return selected.<Map<String, Object>>map(keys -> Map.of(name, List.copyOf(keys.getOrDefault(type, Set.of()))))
                .orElse(Map.of());
    }

    private static void written(Writing writing) {
        try {
            writing.write();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure.getMessage(), failure);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
    }
}
