package io.hinterland.export.network;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Map;

/** A network as node-link JSON: {@code nodes} by {@code id}, {@code links} by {@code source} and {@code target}. */
final class JsonNetwork implements NetworkWriter {

    private final JsonGenerator json;
    private boolean hasLinks;

    JsonNetwork(OutputStream out) throws IOException {
        json = new JsonFactory()
                .createGenerator(out)
                .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false)
                .configure(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM, false);
        json.writeStartObject();
        json.writeBooleanField("directed", true);
        json.writeBooleanField("multigraph", true);
        json.writeArrayFieldStart("nodes");
    }

    @Override
    public void node(Node node) throws IOException {
        begin("id", node.id());
        json.writeStringField("type", node.type().label());
        json.writeStringField("label", node.name());
        properties(node.properties());
    }

    @Override
    public void edge(Edge edge) throws IOException {
        beginLinks();
        begin("source", edge.sourceId());
        json.writeStringField("target", edge.targetId());
        json.writeStringField("key", edge.type().name());
        properties(edge.properties());
    }

    private void begin(String field, String value) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField(field, value);
    }

    private void beginLinks() throws IOException {
        if (!hasLinks) {
            json.writeEndArray();
            json.writeArrayFieldStart("links");
            hasLinks = true;
        }
    }

    private void properties(Map<String, Object> properties) throws IOException {
        json.writeObjectFieldStart("properties");
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            json.writeFieldName(property.getKey());
            write(property.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(Object value) throws IOException {
        if (value instanceof Collection<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                write(element);
            }
            json.writeEndArray();
        } else if (value instanceof Long whole) {
            json.writeNumber(whole);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(value.toString());
        }
    }

    @Override
    public void close() throws IOException {
        beginLinks();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
