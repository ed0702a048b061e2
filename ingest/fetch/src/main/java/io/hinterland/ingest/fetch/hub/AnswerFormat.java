package io.hinterland.ingest.fetch.hub;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.fetch.http.MediaKind;
import io.hinterland.ingest.fetch.http.UnusableAnswerException;

/** The format that an answer about one thing must have. */
enum AnswerFormat {
    /** A record of a model, a dataset, or the like. */
    RECORD(MediaKind.JSON) {
        @Override
        void check(String text) throws UnusableAnswerException {
            JsonNode json = json(text);
            if (!json.isObject() || HubRecord.findId(json).isEmpty()) {
                throw new UnusableAnswerException("an answer that is no record with an id");
            }
        }
    },
    /** Any JSON object. */
    OBJECT(MediaKind.JSON) {
        @Override
        void check(String text) throws UnusableAnswerException {
            if (!json(text).isObject()) {
                throw new UnusableAnswerException("an answer that is no JSON object");
            }
        }
    },
    TEXT(MediaKind.PLAIN_TEXT) {
        @Override
        void check(String text) {}
    };

    private final MediaKind kind;

    AnswerFormat(MediaKind kind) {
        this.kind = kind;
    }

    MediaKind kind() {
        return kind;
    }

    /** @throws UnusableAnswerException if the text has another format */
    abstract void check(String text) throws UnusableAnswerException;

    private static JsonNode json(String text) throws UnusableAnswerException {
        try {
            return HubRecord.JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new UnusableAnswerException("an answer with broken JSON");
        }
    }
}
