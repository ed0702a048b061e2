package io.hinterland.api;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.hinterland.schema.failure.InvalidInputException;
import io.micronaut.http.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A body that lists texts, as JSON with one field or one text a line.
 *
 * @param field name of the field
 * @param example what the list may hold, as JSON
 */
public record RequestList(String field, String example) {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /**
     * Returns the texts of a body: of JSON, or one a line if the type says plain text.
     *
     * @throws InvalidInputException if the body is neither, or lists nothing
     */
    public List<String> read(String body, Optional<MediaType> type) {
        boolean isText = type.filter(MediaType.TEXT_PLAIN_TYPE::matches).isPresent();
        List<String> texts = isText ? lines(body) : json(body);
        if (texts.isEmpty()) {
            throw new InvalidInputException("The body lists nothing" + form());
        }
        return texts;
    }

    private static List<String> lines(String body) {
        return body.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private List<String> json(String body) {
        JsonNode object = parsed(body);
        object.fieldNames().forEachRemaining(name -> {
            if (!name.equals(field)) {
                throw new InvalidInputException(
                        "The body has an unknown field '" + name + "'; options are parameters of the address" + form());
            }
        });
        if (!object.path(field).isArray()) {
            throw new InvalidInputException("The body is not an object with the field " + field + ", a list" + form());
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode text : object.path(field)) {
            if (!text.isTextual()) {
                throw new InvalidInputException("The field " + field + " lists texts, not " + text + form());
            }
            texts.add(text.textValue());
        }
        return texts;
    }

    private JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException malformed) {
            throw new InvalidInputException(
                    "The body is not JSON: " + malformed.getOriginalMessage() + form(), malformed);
        }
    }

    private String form() {
        return "; send {\"" + field + "\": " + example + "}, or one a line with 'Content-Type: text/plain'";
    }
}
