package io.hinterland.ingest.hub;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;

/** What a record of the Hub's API is known by. */
final class HubRecord {

    private HubRecord() {}

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
    static String id(JsonNode record) {
        return findId(record).orElseThrow();
    }
}
