package io.hinterland.ingest.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a table of models that are read, named as the fields of the hub's API. */
enum HubColumn {
    ID("id", Kind.TEXT),
    MODEL_ID("modelId", Kind.TEXT),
    AUTHOR("author", Kind.TEXT),
    DOWNLOADS("downloads", Kind.NUMBER),
    DOWNLOADS_ALL_TIME("downloadsAllTime", Kind.NUMBER),
    LIKES("likes", Kind.NUMBER),
    TRENDING_SCORE("trendingScore", Kind.NUMBER),
    TRENDING("trending", Kind.NUMBER),
    NUMBER_OF_PARAMETERS("numParameters", Kind.NUMBER),
    USED_STORAGE("usedStorage", Kind.NUMBER),
    CREATED_AT("createdAt", Kind.TEXT),
    CREATED_AT_IN_PYTHON("created_at", Kind.TEXT),
    LAST_MODIFIED("lastModified", Kind.TEXT),
    LAST_MODIFIED_IN_PYTHON("last_modified", Kind.TEXT),
    PIPELINE("pipeline_tag", Kind.TEXT),
    LIBRARY("library_name", Kind.TEXT),
    TAGS("tags", Kind.NESTED),
    CARD_DATA("cardData", Kind.NESTED),
    CARD_DATA_IN_PYTHON("card_data", Kind.NESTED),
    CARD("card", Kind.TEXT),
    MODEL_INDEX("model-index", Kind.NESTED),
    SAFETENSORS("safetensors", Kind.NESTED),
    GGUF("gguf", Kind.NESTED),
    BASE_MODELS("baseModels", Kind.NESTED),
    BASE_MODEL("base_model", Kind.NESTED),
    CONFIG("config", Kind.NESTED),
    GATED("gated", Kind.FLAG),
    PRIVATE("private", Kind.FLAG);

    /** Reads Python's way of writing a list of texts as well, since that is what ends up in CSV files. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Map<String, HubColumn> BY_NAME = Stream.of(values())
            .collect(Collectors.toUnmodifiableMap(column -> lower(column.field), Function.identity()));

    private final String field;
    private final Kind kind;

    HubColumn(String field, Kind kind) {
        this.field = field;
        this.kind = kind;
    }

    /** Returns the column of this name; upper and lower case are the same, as in SQL. */
    static Optional<HubColumn> find(String name) {
        return Optional.ofNullable(BY_NAME.get(lower(name)));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Returns the name of the field in the hub's API. */
    String field() {
        return field;
    }

    /** Returns what a cell stands for in the hub's API; a text that stands for nothing else stays a text. */
    JsonNode read(JsonNode cell) {
        return cell.isTextual() ? read(cell, cell.textValue().strip()) : cell;
    }

    private JsonNode read(JsonNode cell, String text) {
        return switch (kind) {
            case TEXT -> cell;
            case NUMBER ->
                Optional.of(parsed(cell, text)).filter(JsonNode::isNumber).orElse(cell);
            case NESTED -> parsed(cell, text);
            case FLAG ->
                switch (lower(text)) {
                    case "true" -> BooleanNode.TRUE;
                    case "false" -> BooleanNode.FALSE;
                    default -> cell;
                };
        };
    }

    private static JsonNode parsed(JsonNode cell, String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException noJson) {
            return cell;
        }
    }

    private enum Kind {
        TEXT,
        NUMBER,
        FLAG,
        NESTED
    }
}
