package io.hinterland.api.network;

import io.hinterland.schema.EdgeType;
import io.hinterland.schema.metapath.Metagraph;
import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * The metagraph.
 *
 * @param nodeTypes types of nodes
 * @param edgeTypes types of edges
 * @param groups names that stand for several edge types
 */
@Introspected
record NetworkSchema(List<Node> nodeTypes, List<Edge> edgeTypes, List<Group> groups) {

    /**
     * A type of node.
     *
     * @param label label of the nodes
     * @param key property that identifies a node of the type
     * @param properties properties of its nodes, which filters can compare
     */
    @Introspected
    record Node(String label, String key, List<Property> properties) {}

    /**
     * A type of edge, from the label of its source to that of its target.
     *
     * @param name type of the edges
     * @param source label of the nodes that they lead from
     * @param target label of the nodes that they lead to
     * @param properties properties of the edges
     */
    @Introspected
    record Edge(String name, String source, String target, List<Property> properties) {}

    /**
     * A property of nodes or edges.
     *
     * @param name name of the property
     * @param type type of its values, such as text or whole_number
     * @param words all possible values if there are only some; else empty
     */
    @Introspected
    record Property(String name, String type, List<String> words) {

        static List<Property> of(List<io.hinterland.schema.Property> properties) {
            return properties.stream()
                    .map(property ->
                            new Property(property.name(), property.type().word(), property.words()))
                    .toList();
        }
    }

    /**
     * A name that stands for several edge types.
     *
     * @param name name of the group
     * @param members edge types that it stands for
     */
    @Introspected
    record Group(String name, List<String> members) {}

    static NetworkSchema of(Metagraph metagraph) {
        return new NetworkSchema(
                metagraph.nodeTypes().stream()
                        .map(type -> new Node(type.label(), type.keyProperty(), Property.of(type.properties())))
                        .toList(),
                metagraph.edgeTypes().stream().map(NetworkSchema::edge).toList(),
                metagraph.groups().stream()
                        .map(group -> new Group(
                                group.name(),
                                group.members().stream().map(EdgeType::name).toList()))
                        .toList());
    }

    private static Edge edge(EdgeType type) {
        return new Edge(type.name(), type.source().label(), type.target().label(), Property.of(type.properties()));
    }
}
