package io.hinterland.export.network;

import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import java.io.Closeable;
import java.io.IOException;
import java.util.Map;

/** Writes a network: all its nodes, then all its edges. It is complete only when it is closed. */
public interface NetworkWriter extends Closeable {

    /** Returns whether nodes and edges are wanted with the properties that the schema does not declare, by name. */
    default boolean takesUndeclared() {
        return false;
    }

    /**
     * Writes a node.
     *
     * @throws IOException if it cannot be written
     */
    void node(Node node) throws IOException;

    /**
     * Writes an edge between nodes that were written before.
     *
     * @throws IOException if it cannot be written
     */
    void edge(Edge edge) throws IOException;

    /**
     * A node of the network.
     *
     * @param key the text of its key
     * @param properties by the names that the schema has for them, in its order; those that it lacks are missing
     */
    record Node(HubNodeType type, String key, Map<String, Object> properties) {

        /** Returns what tells it apart from nodes of every type. */
        public String id() {
            return type.label() + ":" + key;
        }

        /** Returns what people call it. */
        public String name() {
            return String.valueOf(properties.getOrDefault("title", properties.getOrDefault("name", key)));
        }
    }

    /**
     * An edge of the network.
     *
     * @param source key of the node that it leads from
     * @param target key of the node that it leads to
     * @param properties by the names that the schema has for them, in its order; those that it lacks are missing
     */
    record Edge(HubEdgeType type, String source, String target, Map<String, Object> properties) {

        public String sourceId() {
            return type.source().label() + ":" + source;
        }

        public String targetId() {
            return type.target().label() + ":" + target;
        }
    }
}
