package io.hinterland.ingest.fetch.hub;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What an answer about one thing must look like to be believed. */
enum Form {
    /** A record of a model, a dataset, or the like. */
    RECORD("json", "application/json") {
        @Override
        Optional<String> fault(String text) {
            return json(text)
                            .map(json ->
                                    json.isObject() && HubRecord.findId(json).isPresent())
                            .orElse(false)
                    ? Optional.empty()
                    : Optional.of("an answer that is no whole record with an id");
        }
    },
    /** Any JSON object. */
    OBJECT("json", "application/json") {
        @Override
        Optional<String> fault(String text) {
            return json(text).map(JsonNode::isObject).orElse(false)
                    ? Optional.empty()
                    : Optional.of("an answer that is no whole JSON object");
        }
    },
    TEXT("plain", "text/plain") {
        @Override
        Optional<String> fault(String text) {
            return Optional.empty();
        }
    };

    private final String subtype;
    private final String accept;

    Form(String subtype, String accept) {
        this.subtype = subtype;
        this.accept = accept;
    }

    /** Returns the second half of the media type. */
    String subtype() {
        return subtype;
    }

    /** Returns the header {@code Accept}. */
    String accept() {
        return accept;
    }

    /** Returns what is wrong with an answer, if anything is. */
    abstract Optional<String> fault(String text);

    private static Optional<JsonNode> json(String text) {
        try {
            return Optional.of(HubRecord.JSON.readTree(text));
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }
}
