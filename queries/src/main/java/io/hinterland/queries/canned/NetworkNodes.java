package io.hinterland.queries.canned;

import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.NodeType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;

/** The nodes of paths. */
final class NetworkNodes {

    private NetworkNodes() {}

    /** Returns their keys by type. */
    static Map<NodeType, Set<Object>> of(List<Path> paths) {
        Map<NodeType, Set<Object>> keys = new HashMap<>();
        paths.forEach(path -> path.nodes().forEach(node -> {
            HubNodeType type = type(node);
            keys.computeIfAbsent(type, any -> new HashSet<>())
                    .add(node.get(type.keyProperty()).asObject());
        }));
        return keys;
    }

    private static HubNodeType type(Node node) {
        return Stream.of(HubNodeType.values())
                .filter(type -> node.hasLabel(type.label()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No node type has the labels " + node.labels()));
    }
}
