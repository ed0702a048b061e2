package io.hinterland.queries.metapath;

import io.hinterland.schema.EdgeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.Property;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A small network with loops and parallel edges, which shares a graph with others by the number in its keys.
 *
 * @param properties of each node, by its key
 */
record RandomNetwork(int number, Map<String, Map<String, Object>> properties, List<Link> links) {

    static final int NODES = 4;

    /** What nodes and edges may say of themselves; any of it may be missing. */
    private static final List<Property> PROPERTIES = List.of(
            Property.text("name"), Property.wholeNumber("size"), Property.text("colour"), Property.texts("words"));

    private static final NodeType A = new Node("A");
    private static final NodeType B = new Node("B");
    private static final NodeType C = new Node("C");

    static final Metagraph METAGRAPH = Metagraph.of(new Edge("AA", A, A), new Edge("AB", A, B), new Edge("BC", B, C));

    private record Node(String label) implements NodeType {
        @Override
        public String keyProperty() {
            return "name";
        }

        @Override
        public List<Property> properties() {
            return PROPERTIES;
        }
    }

    private record Edge(String name, NodeType source, NodeType target) implements EdgeType {
        /** Which is not so in these networks: answers must be right all the same. */
        @Override
        public boolean isOneOfASource() {
            return name.equals("AB");
        }

        @Override
        public List<Property> properties() {
            return PROPERTIES;
        }
    }

    /** One edge; links are told apart by their number. */
    record Link(int number, String type, String source, String target, Map<String, Object> properties) {

        String from(Step step) {
            return step.direction() == Step.Direction.FORWARD ? source : target;
        }

        String to(Step step) {
            return step.direction() == Step.Direction.FORWARD ? target : source;
        }
    }

    static RandomNetwork drawn(int number, Random random) {
        Map<String, Map<String, Object>> properties = new HashMap<>();
        for (NodeType type : METAGRAPH.nodeTypes()) {
            for (int node = 0; node < NODES; node++) {
                properties.put(key(type, number, node), drawnProperties(random));
            }
        }
        List<Link> links = new ArrayList<>();
        for (EdgeType type : METAGRAPH.edgeTypes()) {
            for (int count = 2 + random.nextInt(7); count > 0; count--) {
                links.add(new Link(
                        links.size(),
                        type.name(),
                        key(type.source(), number, random.nextInt(NODES)),
                        key(type.target(), number, random.nextInt(NODES)),
                        drawnProperties(random)));
            }
        }
        return new RandomNetwork(number, properties, links);
    }

    private static Map<String, Object> drawnProperties(Random random) {
        Map<String, Object> properties = new HashMap<>();
        if (random.nextInt(5) > 0) {
            properties.put("size", (long) random.nextInt(4));
        }
        if (random.nextInt(5) > 0) {
            properties.put("colour", random.nextBoolean() ? "red" : "green");
        }
        if (random.nextInt(5) > 0) {
            properties.put("words", List.of("one", "two", "three").subList(0, random.nextInt(4)));
        }
        return properties;
    }

    static String key(NodeType type, int network, int node) {
        return type.label() + network + "/" + node;
    }
}
