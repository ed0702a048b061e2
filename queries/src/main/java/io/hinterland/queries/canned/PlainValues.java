package io.hinterland.queries.canned;

import io.hinterland.schema.HubNodeType;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/**
 * What the database answers, as plain values. A node is a map of {@code label}, {@code key} and {@code properties}, an
 * edge one of {@code type} and {@code properties}, and a path one of {@code nodes} and {@code edges}, where each edge
 * names the keys that it leads {@code from} and {@code to}. Dates and times are text as ISO 8601 has it.
 */
public final class PlainValues {

    private PlainValues() {}

    /** Returns a value as answers show it. */
    public static @Nullable Object of(Value value) {
        return value.isNull() ? null : plain(value.asObject());
    }

    private static @Nullable Object plain(@Nullable Object object) {
        if (object == null || object instanceof Number || object instanceof Boolean) {
            return object;
        }
        if (object instanceof List<?> list) {
            List<@Nullable Object> cells = new ArrayList<>();
            list.forEach(entry -> cells.add(plain(entry)));
            return cells;
        }
        if (object instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> cells = new LinkedHashMap<>();
            map.forEach((name, entry) -> cells.put(String.valueOf(name), plain(entry)));
            return cells;
        }
        return element(object);
    }

    private static Object element(Object object) {
        if (object instanceof Node node) {
            return node(node);
        }
        if (object instanceof Relationship edge) {
            return edge(edge);
        }
        return object instanceof Path path ? path(path) : object.toString();
    }

    private static Map<String, Object> node(Node node) {
        String label = label(node);
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("label", label);
        cells.put("key", key(node));
        cells.put("properties", properties(node));
        return cells;
    }

    private static Map<String, Object> edge(Relationship edge) {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("type", edge.type());
        cells.put("properties", properties(edge));
        return cells;
    }

    private static Map<String, Object> path(Path path) {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put(
                "nodes",
                StreamSupport.stream(path.nodes().spliterator(), false)
                        .map(PlainValues::node)
                        .toList());
        cells.put(
                "edges",
                StreamSupport.stream(path.spliterator(), false)
                        .map(PlainValues::edge)
                        .toList());
        return cells;
    }

    private static Map<String, Object> edge(Path.Segment segment) {
        boolean along = segment.relationship()
                .startNodeElementId()
                .equals(segment.start().elementId());
        Map<String, Object> cells = edge(segment.relationship());
        cells.put("from", key(along ? segment.start() : segment.end()));
        cells.put("to", key(along ? segment.end() : segment.start()));
        return cells;
    }

    private static Object properties(Entity entity) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        entity.keys().forEach(name -> cells.put(name, of(entity.get(name))));
        return cells;
    }

    private static String label(Node node) {
        Iterator<String> labels = node.labels().iterator();
        return labels.hasNext() ? labels.next() : "";
    }

    private static String key(Node node) {
        return Stream.of(HubNodeType.values())
                .filter(nodeType -> nodeType.label().equals(label(node)))
                .map(nodeType -> node.get(nodeType.keyProperty()))
                .filter(value -> !value.isNull())
                .map(value -> value.asObject().toString())
                .findFirst()
                .orElse("");
    }
}
