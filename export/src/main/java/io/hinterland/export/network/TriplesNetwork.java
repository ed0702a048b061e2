package io.hinterland.export.network;

import io.hinterland.schema.HubNodeType;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * A network as N-Triples. A triple has no properties, so those of edges are left out. What the schema calls owners is
 * spelled as the Hub spells it, which their nodes say.
 */
final class TriplesNetwork implements NetworkWriter {

    private final BufferedWriter out;
    private final Map<String, String> ownerNames = new HashMap<>();

    TriplesNetwork(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void node(Node node) throws IOException {
        if (node.type() == HubNodeType.OWNER && !node.name().equals(node.key())) {
            ownerNames.put(node.key(), node.name());
        }
        String subject = iri(node.type(), node.key());
        triple(subject, Vocabulary.TYPE, "<" + Vocabulary.type(node.type()) + ">");
        for (Map.Entry<String, Object> property : node.properties().entrySet()) {
            String predicate = Vocabulary.property(property.getKey());
            if (property.getValue() instanceof Collection<?> list) {
                for (Object element : list) {
                    triple(subject, predicate, literal(element));
                }
            } else {
                triple(subject, predicate, literal(property.getValue()));
            }
        }
    }

    @Override
    public void edge(Edge edge) throws IOException {
        String object = "<" + iri(edge.type().target(), edge.target()) + ">";
        triple(iri(edge.type().source(), edge.source()), Vocabulary.predicate(edge.type()), object);
    }

    private String iri(HubNodeType type, String key) {
        String name = type == HubNodeType.OWNER ? ownerNames.getOrDefault(key, key) : key;
        return Vocabulary.iri(type, key, name);
    }

    private void triple(String subject, String predicate, String object) throws IOException {
        out.write("<" + subject + "> <" + predicate + "> " + object + " .\n");
    }

    private static String literal(Object value) {
        if (value instanceof Long) {
            return typed(value.toString(), "integer");
        }
        if (value instanceof Double) {
            return typed(value.toString(), "double");
        }
        if (value instanceof Boolean) {
            return typed(value.toString(), "boolean");
        }
        if (value instanceof LocalDate) {
            return typed(value.toString(), "date");
        }
        return value instanceof ZonedDateTime moment
                ? typed(moment.toInstant().toString(), "dateTime")
                : '"' + escaped(value.toString()) + '"';
    }

    private static String typed(String text, String type) {
        return '"' + text + "\"^^<" + Vocabulary.XSD + type + ">";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
