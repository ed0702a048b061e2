package io.hinterland.export.network;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A network as JSON-LD 1.1: in {@code @graph} an object for each node, then one for each edge. The context stands in
 * the document, so that nobody needs the web to read it.
 */
final class JsonLdNetwork extends RdfNetwork {

    private final JsonGenerator json;

    JsonLdNetwork(OutputStream out) throws IOException {
        json = new JsonFactory()
                .createGenerator(out)
                .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false)
                .configure(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM, false);
        json.writeStartObject();
        json.writeObjectFieldStart("@context");
        for (Map.Entry<String, String> prefix : RdfTerms.PREFIXES.entrySet()) {
            json.writeStringField(prefix.getKey(), prefix.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("@graph");
    }

    @Override
    void write(String subject, List<Statement> statements) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("@id", subject);
        Map<String, List<Object>> byPredicate = statements.stream()
                .collect(Collectors.groupingBy(
                        Statement::predicate,
                        LinkedHashMap::new,
                        Collectors.mapping(Statement::value, Collectors.toList())));
        for (Map.Entry<String, List<Object>> said : byPredicate.entrySet()) {
            boolean isType = said.getKey().equals(RdfTerms.TYPE);
            json.writeFieldName(isType ? "@type" : RdfTerms.compact(said.getKey()));
            if (said.getValue().size() > 1) {
                json.writeStartArray();
            }
            for (Object value : said.getValue()) {
                write(value, isType);
            }
            if (said.getValue().size() > 1) {
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }

    private void write(Object value, boolean isType) throws IOException {
        if (value instanceof Resource resource) {
            if (isType) {
                json.writeString(RdfTerms.compact(resource.iri()));
            } else {
                json.writeStartObject();
                json.writeStringField("@id", resource.iri());
                json.writeEndObject();
            }
            return;
        }
        Optional<String> type = Literals.type(value);
        if (type.isEmpty()) {
            json.writeString(Literals.text(value));
        } else if (value instanceof Long whole) {
            json.writeNumber(whole);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeStartObject();
            json.writeStringField("@value", Literals.text(value));
            json.writeStringField("@type", "xsd:" + type.get());
            json.writeEndObject();
        }
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
