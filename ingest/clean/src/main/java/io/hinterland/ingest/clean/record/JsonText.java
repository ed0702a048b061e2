package io.hinterland.ingest.clean.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.regex.Pattern;

/** JSON, or a value in Python's notation, inside a JSON text, as tables exported from the hub hold it. */
public final class JsonText {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** A list, a dictionary, or an object as it is printed. */
    private static final Pattern BEGINS_AS_PYTHON = Pattern.compile("\\s*(?:[\\[{(]|[A-Za-z_][\\w.]*\\()");

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

    /** Returns what the text holds; the node itself where it is no text, or holds neither. */
    public static JsonNode unwrapped(JsonNode node) {
        if (!node.isTextual()) {
            return node;
        }
        try {
            return MAPPER.readTree(node.textValue());
        } catch (JsonProcessingException noJson) {
            return ofPython(node);
        }
    }

    private static JsonNode ofPython(JsonNode node) {
        String text = node.textValue();
        return BEGINS_AS_PYTHON.matcher(text).lookingAt()
                ? PythonLiteral.find(text).orElse(node)
                : node;
    }
}
