package io.hinterland.api.network;

import io.hinterland.schema.EdgeType;
import io.hinterland.schema.metapath.Metagraph;
import io.micronaut.core.annotation.Introspected;
import java.util.List;

/** The metagraph as the API gives it. */
@Introspected
record NetworkSchema(List<Node> nodeTypes, List<Edge> edgeTypes, List<Group> groups) {

    /**
     * A type of node.
     *
     * @param key the property that tells its nodes apart
     * @param properties what its nodes say of themselves, which filters can compare
     */
    @Introspected
    record Node(String label, String key, List<Property> properties) {}

    /** A type of edge, from the label of its source to that of its target. */
    @Introspected
    record Edge(String name, String source, String target, List<Property> properties) {}

    /**
     * A property of nodes or edges.
     *
     * @param type what its values are, such as {@code text} or {@code whole_number}
     * @param words all of them, where there are only some
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

    /** A name that stands for several edge types. */
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
