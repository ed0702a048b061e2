package io.hinterland.export.network;

import io.hinterland.export.style.Colour;
import io.hinterland.export.style.Palette;
import io.hinterland.schema.PropertyType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** A network as GEXF 1.3, with the colours of Neo4j Browser and the days that Gephi's timeline goes through. */
final class GexfNetwork implements NetworkWriter {

    private static final String TYPE = "type";

    private final XmlOutput xml;
    private boolean hasEdges;
    private long edges;

    GexfNetwork(OutputStream out) throws IOException {
        xml = new XmlOutput(out);
        xml.begin("gexf", "xmlns", "http://gexf.net/1.3", "xmlns:viz", "http://gexf.net/1.3/viz", "version", "1.3");
        xml.begin("graph", "defaultedgetype", "directed", "mode", "dynamic", "timeformat", "date");
        declare("node", Attributes.ofNodes());
        declare("edge", Attributes.ofEdges());
        xml.begin("nodes");
    }

    private void declare(String owner, SortedMap<String, PropertyType> properties) throws IOException {
        xml.begin("attributes", "class", owner);
        xml.begin("attribute", "id", TYPE, "title", TYPE, "type", "string").end();
        for (Map.Entry<String, PropertyType> property : properties.entrySet()) {
            String name = property.getKey();
            xml.begin("attribute", "id", id(name), "title", name, "type", type(property.getValue()))
                    .end();
        }
        xml.end();
    }

    private static String id(String property) {
        return "p." + property;
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
        xml.begin("node", with(Lifetime.of(node), "id", node.id(), "label", node.name()));
        described(node.type().label(), Palette.MODELS.of(node.type()), node.properties());
    }

    @Override
    public void edge(Edge edge) throws IOException {
        beginEdges();
        String type = edge.type().name();
        String id = "e" + edges++;
        String[] ends = {"id", id, "source", edge.sourceId(), "target", edge.targetId(), "label", type, "kind", type};
        xml.begin("edge", with(Lifetime.of(edge), ends));
        described(type, Palette.MODELS.of(edge.type()), edge.properties());
    }

    /** Adds the days on which something begins and ends, both included. */
    private static String[] with(Lifetime lifetime, String... attributes) {
        List<String> all = new ArrayList<>(List.of(attributes));
        lifetime.start().ifPresent(day -> all.addAll(List.of("start", day.toString())));
        lifetime.end().ifPresent(day -> all.addAll(List.of("end", day.toString())));
        return all.toArray(String[]::new);
    }

    private void beginEdges() throws IOException {
        if (!hasEdges) {
            xml.end().begin("edges");
            hasEdges = true;
        }
    }

    private void described(String type, Colour colour, Map<String, Object> properties) throws IOException {
        xml.begin("attvalues");
        xml.empty("attvalue", "for", TYPE, "value", type);
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            xml.empty("attvalue", "for", id(property.getKey()), "value", Attributes.text(property.getValue()));
        }
        xml.end();
        xml.empty(
                "viz:color",
                "r",
                String.valueOf(colour.red()),
                "g",
                String.valueOf(colour.green()),
                "b",
                String.valueOf(colour.blue()));
        xml.end();
    }

    @Override
    public void close() throws IOException {
        beginEdges();
        xml.close();
    }
}
