package io.hinterland.ingest.fetch.hub;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.stream.Stream;

/** What a record of the Hub's API is known by. */
public final class HubRecord {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private HubRecord() {}

    /** Reads what was found to be JSON before. */
    public static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("What was read once is JSON", broken);
        }
    }

    /** Returns the {@code id}, else the {@code modelId}; nothing where neither is a text. */
    static Optional<String> findId(JsonNode record) {
        return Stream.of("id", "modelId")
                .map(record::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(id -> !id.isBlank())
                .findFirst();
    }

    /** Returns the id of a record that is known to have one. */
    public static String id(JsonNode record) {
        return findId(record).orElseThrow();
    }
}
