package io.hinterland.ingest.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.hinterland.ingest.clean.record.PythonLiteral;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the cells of a column hold. */
enum CellType {
    TEXT,
    NUMBER,
    FLAG,
    NESTED;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** What programs write where there is nothing. */
    private static final Set<String> NOTHING =
            Set.of("", "nan", "NaN", "NaT", "None", "<NA>", "null", "NULL", "#N/A", "N/A");

    /** Returns what a cell stands for in the hub's API; a text that stands for nothing else stays a text. */
    JsonNode read(JsonNode cell) {
        if (!cell.isTextual()) {
            return cell;
        }
        String text = cell.textValue().strip();
        return NOTHING.contains(text) ? NullNode.getInstance() : read(cell, text);
    }

    private JsonNode read(JsonNode cell, String text) {
        return switch (this) {
            case TEXT -> cell;
            case NUMBER ->
                Optional.of(parsed(cell, text)).filter(JsonNode::isNumber).orElse(cell);
            case NESTED -> parsed(cell, text);
            case FLAG ->
                switch (text.toLowerCase(Locale.ROOT)) {
                    case "true" -> BooleanNode.TRUE;
                    case "false" -> BooleanNode.FALSE;
                    default -> cell;
                };
        };
    }

    /** JSON, or Python's notation, since that is what ends up in CSV files. */
    private static JsonNode parsed(JsonNode cell, String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException noJson) {
            return PythonLiteral.find(text).orElse(cell);
        }
    }
}
