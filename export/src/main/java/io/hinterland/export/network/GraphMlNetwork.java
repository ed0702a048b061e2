package io.hinterland.export.network;

import io.hinterland.export.style.Colour;
import io.hinterland.export.style.Palette;
import io.hinterland.schema.PropertyType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** A network as GraphML; Gephi takes {@code label}, {@code r}, {@code g} and {@code b} as name and colour. */
final class GraphMlNetwork implements NetworkWriter {

    private static final Pattern OTHER_CHARACTER = Pattern.compile("[^A-Za-z0-9.:-]");

    private final XmlOutput xml;
    private long edges;

    GraphMlNetwork(OutputStream out) throws IOException {
        xml = new XmlOutput(out);
        xml.begin("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
        declare("node", "n", Attributes.ofNodes());
        declare("edge", "e", Attributes.ofEdges());
        xml.begin("graph", "edgedefault", "directed");
    }

    private void declare(String owner, String prefix, SortedMap<String, PropertyType> properties) throws IOException {
        key(owner, prefix + "-label", "label", "string");
        key(owner, prefix + "-type", "type", "string");
        for (String channel : new String[] {"r", "g", "b"}) {
            key(owner, prefix + "-" + channel, channel, "int");
        }
        for (Map.Entry<String, PropertyType> property : properties.entrySet()) {
            key(owner, prefix + "." + property.getKey(), property.getKey(), type(property.getValue()));
        }
    }

    private void key(String owner, String id, String name, String type) throws IOException {
        xml.begin("key", "id", id, "for", owner, "attr.name", name, "attr.type", type)
                .end();
    }

    private static String type(PropertyType type) {
        return switch (type) {
            case WHOLE_NUMBER -> "long";
            case NUMBER -> "double";
            case TRUTH -> "boolean";
            case TEXT, TEXTS, DAY, MOMENT -> "string";
        };
    }

    @Override
    public void node(Node node) throws IOException {
        xml.begin("node", "id", token(node.id()));
        data("n-label", node.name());
        described("n", node.type().label(), Palette.MODELS.of(node.type()), node.properties());
    }

    @Override
    public void edge(Edge edge) throws IOException {
        xml.begin("edge", "id", "e" + edges++, "source", token(edge.sourceId()), "target", token(edge.targetId()));
        data("e-label", edge.type().name());
        described("e", edge.type().name(), Palette.MODELS.of(edge.type()), edge.properties());
    }

    /** Returns an id in the characters that ids of GraphML have; others are written by their code, as in a_2f_b. */
    private static String token(String id) {
        return OTHER_CHARACTER
                .matcher(id)
                .replaceAll(other -> "_" + Integer.toHexString(other.group().codePointAt(0)) + "_");
    }

    private void described(String prefix, String type, Colour colour, Map<String, Object> properties)
            throws IOException {
        data(prefix + "-type", type);
        data(prefix + "-r", String.valueOf(colour.red()));
        data(prefix + "-g", String.valueOf(colour.green()));
        data(prefix + "-b", String.valueOf(colour.blue()));
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            data(prefix + "." + property.getKey(), Attributes.text(property.getValue()));
        }
        xml.end();
    }

    private void data(String key, String value) throws IOException {
        xml.text("data", value, "key", key);
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
