package io.hinterland.ingest.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why a value is no record, in words for people. */
final class BrokenJson {

    private static final Pattern UNKNOWN_WORD = Pattern.compile("Unrecognized token '([^']*)'");
    private static final Pattern UNEXPECTED = Pattern.compile("Unexpected character \\('(.)' \\(code \\d+[^)]*\\)\\)");

    private BrokenJson() {}

    static String reason(JsonProcessingException broken) {
        if (broken instanceof JsonEOFException) {
            return "broken JSON: the source ends within the record";
        }
        String message = broken.getOriginalMessage();
        if (broken instanceof StreamConstraintsException) {
            return "JSON nested too deeply or too large: " + message;
        }
        if (message.startsWith("Illegal unquoted character ((CTRL-CHAR, code 10)")) {
            return "broken JSON: the line ends within a text";
        }
        return "broken JSON: " + plain(message);
    }

    /** Jackson's words without what only its programmers know. */
    private static String plain(String message) {
        Matcher token = UNKNOWN_WORD.matcher(message);
        Matcher character = UNEXPECTED.matcher(message);
        if (token.lookingAt()) {
            return "'" + token.group(1) + "' is not a value; texts stand in quotation marks";
        }
        if (character.lookingAt()) {
            return "unexpected '" + character.group(1) + "'";
        }
        return message.replaceAll("\\s+", " ");
    }

    /** @param element of an array, neither an object nor a text */
    static String notAnObject(String element) {
        return switch (element) {
            case "null" -> "it is not a JSON object but null";
            case "true", "false" -> "it is not a JSON object but true or false";
            default ->
                element.matches("[+-]?[0-9.]+([eE][+-]?[0-9]+)?|NaN|[+-]?Infinity")
                        ? "it is not a JSON object but a number"
                        : "broken JSON: unexpected '" + element + "'";
        };
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
