package io.hinterland.ingest.clean.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** JSON inside a JSON text, as tables exported from the hub hold it. */
public final class JsonText {

    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonText() {}

    /** Returns whether YAML made an object of the braces of a template, <code>{lang_0}</code>. */
    public static boolean isPlaceholder(JsonNode value) {
        return value.isObject() && !value.isEmpty() && value.valueStream().allMatch(JsonNode::isNull);
    }

    /** Returns the object or array that a text holds; the node itself where it holds none. */
    public static JsonNode unwrappedObject(JsonNode node) {
        String text = node.isTextual() ? node.textValue().strip() : "";
        return text.startsWith("{") || text.startsWith("[") ? unwrapped(node) : node;
    }

    /** Returns what the text holds; the node itself where it is no text, or its text is no JSON. */
    public static JsonNode unwrapped(JsonNode node) {
        if (!node.isTextual()) {
            return node;
        }
        try {
            return MAPPER.readTree(node.textValue());
        } catch (JsonProcessingException noJson) {
            return node;
        }
    }
}
