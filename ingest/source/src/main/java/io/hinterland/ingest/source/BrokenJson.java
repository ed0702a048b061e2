package io.hinterland.ingest.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import org.jspecify.annotations.Nullable;

/** Why a value is no record, in words for people. */
final class BrokenJson {

    private BrokenJson() {}

    static String reason(JsonProcessingException broken) {
        if (broken instanceof JsonEOFException) {
            return "broken JSON: the source ends within the record";
        }
        String message = broken.getOriginalMessage();
        if (broken instanceof StreamConstraintsException) {
            return "JSON beyond all measure: " + message;
        }
        if (message.startsWith("Illegal unquoted character ((CTRL-CHAR, code 10)")) {
            return "broken JSON: the line ends within a text";
        }
        return "broken JSON: " + message;
    }

    /** @param token nothing where the parser takes a byte order mark for the beginning of a text, and none follows */
    static String what(@Nullable JsonToken token) {
        if (token == null) {
            return "a byte order mark";
        }
        return switch (token) {
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }
}
