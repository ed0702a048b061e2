package io.hinterland.api.analysis;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.hinterland.schema.failure.InvalidInputException;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The nodes that a question is about, in the body of a request.
 *
 * @param sources source nodes, each a model id, an arXiv id or a node name
 */
@Introspected
record SourceList(List<String> sources) {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final String FORM = "; send {\"sources\": [\"2505.09388\", \"2309.00071\"]}";

    /**
     * Reads JSON, or one node a line if the type says plain text.
     *
     * @throws InvalidInputException if the body is neither, or names no node
     */
    static SourceList read(String body, Optional<MediaType> type) {
        boolean isText = type.filter(MediaType.TEXT_PLAIN_TYPE::matches).isPresent();
        List<String> sources = isText ? lines(body) : json(body);
        if (sources.isEmpty()) {
            throw new InvalidInputException("The body names no source" + FORM + ", or one source a line as text/plain");
        }
        return new SourceList(sources);
    }

    private static List<String> lines(String body) {
        return body.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static List<String> json(String body) {
        JsonNode object = parsed(body);
        object.fieldNames().forEachRemaining(name -> {
            if (!name.equals("sources")) {
                throw new InvalidInputException(
                        "The body has an unknown field '" + name + "'; options are parameters of the address" + FORM);
            }
        });
        if (!object.path("sources").isArray()) {
            throw new InvalidInputException("The body is not an object with the field sources, a list" + FORM);
        }
        List<String> sources = new ArrayList<>();
        for (JsonNode source : object.path("sources")) {
            if (!source.isTextual()) {
                throw new InvalidInputException("A source is a text, not " + source + FORM);
            }
            sources.add(source.textValue());
        }
        return sources;
    }

    private static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException malformed) {
            throw new InvalidInputException(
                    "The body is not JSON: " + malformed.getOriginalMessage() + FORM
                            + ", or one source a line with 'Content-Type: text/plain'",
                    malformed);
        }
    }
}
