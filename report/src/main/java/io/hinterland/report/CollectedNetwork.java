package io.hinterland.report;

import io.hinterland.export.network.NetworkWriter;
import io.hinterland.queries.canned.CannedQuery;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.Property;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of the network in memory, each node and edge of it once. */
final class CollectedNetwork implements NetworkWriter {

    private final Map<String, Node> nodes = new TreeMap<>();
    private final Set<Edge> edges = new LinkedHashSet<>();

    /** Returns the nodes and edges on the paths that a canned query answers. */
    static CollectedNetwork of(CannedQuery.Answer paths) {
        CollectedNetwork network = new CollectedNetwork();
        paths.rows().forEach(row -> network.add((Map<?, ?>) row.get(0)));
        return network;
    }

    private void add(@Nullable Map<?, ?> path) {
        if (path == null) {
            return;
        }
        maps(path, "nodes").forEach(found -> {
            HubNodeType type = nodeType(String.valueOf(found.get("label")));
            node(new Node(type, String.valueOf(found.get("key")), declared(type.properties(), found)));
        });
        maps(path, "edges").forEach(found -> {
            HubEdgeType type = HubEdgeType.valueOf(String.valueOf(found.get("type")));
            edge(new Edge(
                    type,
                    String.valueOf(found.get("from")),
                    String.valueOf(found.get("to")),
                    declared(type.properties(), found)));
        });
    }

    private static Stream<Map<?, ?>> maps(Map<?, ?> path, String what) {
        List<Map<?, ?>> maps = new ArrayList<>();
        if (path.get(what) instanceof Collection<?> found) {
            found.forEach(each -> maps.add((Map<?, ?>) each));
        }
        return maps.stream();
    }

    private static HubNodeType nodeType(String label) {
        return Stream.of(HubNodeType.values())
                .filter(type -> type.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There are no nodes of type " + label));
    }

    /** Returns those of the properties that it has, in the order of the schema. */
    private static Map<String, Object> declared(List<Property> properties, Map<?, ?> found) {
        Map<String, Object> declared = new LinkedHashMap<>();
        if (found.get("properties") instanceof Map<?, ?> values) {
            for (Property property : properties) {
                Object value = values.get(property.name());
                if (value != null) {
                    declared.put(property.name(), value);
                }
            }
        }
        return declared;
    }

    @Override
    public void node(Node node) {
        nodes.putIfAbsent(node.id(), node);
    }

    @Override
    public void edge(Edge edge) {
        edges.add(edge);
    }

    @Override
    public void close() {}

    /** Returns the nodes in the order of their types' names and keys. */
    Collection<Node> nodes() {
        return nodes.values();
    }

    Collection<Edge> edges() {
        return edges;
    }

    /** Returns how many nodes of a type there are. */
    long count(HubNodeType type) {
        return nodes.values().stream().filter(node -> node.type() == type).count();
    }

    /** Returns the name of the node of a type that has most edges, with their number; of equals the first by id. */
    Optional<String> mostLinked(HubNodeType type) {
        Map<String, Integer> degrees = new TreeMap<>();
        for (Edge edge : edges) {
            degrees.merge(edge.sourceId(), 1, Integer::sum);
            degrees.merge(edge.targetId(), 1, Integer::sum);
        }
        return nodes.values().stream()
                .filter(node -> node.type() == type)
                .max(Comparator.comparing((Node node) -> degrees.getOrDefault(node.id(), 0))
                        .thenComparing(Node::id, Comparator.reverseOrder()))
                .map(node -> node.name() + " (" + degrees.getOrDefault(node.id(), 0) + ")");
    }
}
