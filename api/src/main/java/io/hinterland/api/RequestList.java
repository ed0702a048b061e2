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
import java.util.regex.Pattern;

/**
 * A body that lists texts, as JSON with one field, as JSON line by line, or as one text a line.
 *
 * @param field name of the field
 * @param example what the list may hold, as JSON
 */
public record RequestList(String field, String example) {

    /** The content type of JSON line by line. */
    public static final String NDJSON = "application/x-ndjson";

    private static final String NO_TEXT = "A line is neither a text in quotes nor an object with the field id: ";

    /** Where Jackson's message says of what source it speaks. */
    private static final Pattern LOCATION = Pattern.compile("\\s*\\(start marker at .*");

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /**
     * Returns the texts of a body: of JSON, or one per line if the type says plain text or JSON line by line.
     *
     * @throws InvalidInputException if the body is neither, or lists nothing
     */
    public List<String> read(String body, Optional<MediaType> type) {
        List<String> texts =
                texts(withoutByteOrderMark(body), type.map(MediaType::getName).orElse(MediaType.APPLICATION_JSON));
        if (texts.isEmpty()) {
            throw new InvalidInputException("The body lists nothing" + form());
        }
        return texts;
    }

    private static String withoutByteOrderMark(String body) {
        return body.startsWith("\uFEFF") ? body.substring(1) : body;
    }

    private List<String> texts(String body, String type) {
        return switch (type) {
            case MediaType.TEXT_PLAIN -> lines(body);
            case NDJSON -> ndjson(body);
            default -> json(body);
        };
    }

    /** Returns the texts that stand one a line. */
    public static List<String> lines(String body) {
        return body.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /**
     * Returns the texts of JSON line by line: each line is a text in quotes, or an object with the field {@code id}.
     *
     * @throws InvalidInputException if a line is neither
     */
    public static List<String> ndjson(String body) {
        return lines(body).stream().map(RequestList::ofLine).toList();
    }

    /**
     * Returns the text of one line of JSON.
     *
     * @throws InvalidInputException if it is neither a text in quotes nor an object with the field {@code id}
     */
    public static String ofLine(String line) {
        JsonNode text = textOf(line);
        if (!text.isTextual()) {
            throw new InvalidInputException(NO_TEXT + line);
        }
        return text.textValue();
    }

    private static JsonNode textOf(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            return node.isObject() ? node.path("id") : node;
        } catch (JacksonException malformed) {
            throw new InvalidInputException(NO_TEXT + line, malformed);
        }
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
                    "The body is not JSON: "
                            + LOCATION.matcher(malformed.getOriginalMessage()).replaceFirst("") + form(),
                    malformed);
        }
    }

    private String form() {
        return "; send {\"" + field + "\": " + example + "}, or one per line with 'Content-Type: text/plain'";
    }
}
