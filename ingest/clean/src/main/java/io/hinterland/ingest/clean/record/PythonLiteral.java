package io.hinterland.ingest.clean.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values in Python's own notation, as a data frame that was written to CSV has them: lists, tuples, sets, dictionaries,
 * arrays of NumPy, and objects as they are printed, {@code SafeTensorsInfo(total=7)}.
 */
public final class PythonLiteral {

    private static final int DEEPEST = 100;
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][\\w.]*");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String text;
    private int position;
    private int depth;

    private PythonLiteral(String text) {
        this.text = text;
    }

    /** Returns the value as JSON; nothing where the text as a whole is none, a shortened one ({@code ...}) too. */
    public static Optional<JsonNode> find(String text) {
        PythonLiteral literal = new PythonLiteral(text);
        try {
            JsonNode value = literal.value();
            literal.skipSpace();
            return literal.position == text.length() ? Optional.of(value) : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException noLiteral) {
            return Optional.empty();
        }
    }

    private JsonNode value() {
        skipSpace();
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException("too deep");
        }
        JsonNode value =
                switch (text.charAt(position)) {
                    case '[' -> list(']');
                    case '(' -> list(')');
                    case '{' -> braces();
                    case '\'', '"' -> JSON.textNode(quoted());
                    default -> wordOrNumber();
                };
        depth--;
        return value;
    }

    private ArrayNode list(char end) {
        ArrayNode list = JSON.arrayNode();
        position++;
        while (!ends(end)) {
            list.add(value());
            skipComma();
        }
        return list;
    }

    private JsonNode braces() {
        position++;
        ObjectNode object = JSON.objectNode();
        ArrayNode set = JSON.arrayNode();
        while (!ends('}')) {
            JsonNode key = value();
            skipSpace();
            if (text.charAt(position) == ':') {
                position++;
                object.set(key.asText(), value());
            } else {
                set.add(key);
            }
            skipComma();
        }
        return set.isEmpty() ? object : set;
    }

    /** Arrays of NumPy have no commas. */
    private void skipComma() {
        skipSpace();
        if (text.charAt(position) == ',') {
            position++;
        }
    }

    private boolean ends(char end) {
        skipSpace();
        boolean ends = text.charAt(position) == end;
        position += ends ? 1 : 0;
        return ends;
    }

    private JsonNode wordOrNumber() {
        Matcher number = NUMBER.matcher(text).region(position, text.length());
        if (number.lookingAt()) {
            position = number.end();
            String digits = number.group();
            return digits.matches("[-+]?\\d{1,18}")
                    ? JSON.numberNode(Long.parseLong(digits))
                    : JSON.numberNode(Double.parseDouble(digits));
        }
        Matcher word = WORD.matcher(text).region(position, text.length());
        if (!word.lookingAt()) {
            throw new IllegalArgumentException("no value");
        }
        position = word.end();
        boolean isPrefix = word.group().matches("[bBuUrR]") && position < text.length() && isQuote();
        return isPrefix ? JSON.textNode(quoted()) : named(word.group());
    }

    private JsonNode named(String word) {
        if (position < text.length() && text.charAt(position) == '(') {
            return call(word);
        }
        return switch (word) {
            case "True", "true" -> JSON.booleanNode(true);
            case "False", "false" -> JSON.booleanNode(false);
            case "None", "nan", "NaN", "NaT", "null", "inf" -> JSON.nullNode();
            default -> throw new IllegalArgumentException("no value: " + word);
        };
    }

    /** Named arguments are the fields of an object; else the first argument is what the call stands for. */
    private JsonNode call(String function) {
        position++;
        ObjectNode fields = JSON.objectNode();
        ArrayNode arguments = JSON.arrayNode();
        while (!ends(')')) {
            Matcher name = Pattern.compile("(\\w+)=").matcher(text).region(position, text.length());
            if (name.lookingAt()) {
                position = name.end();
                fields.set(name.group(1), function.endsWith("datetime") ? ignored() : value());
            } else {
                arguments.add(value());
            }
            skipComma();
        }
        if (function.endsWith("datetime")) {
            return moment(arguments);
        }
        return arguments.isEmpty() ? fields : arguments.get(0);
    }

    /** A time zone, {@code datetime.timezone.utc}, which is the only one that the hub's library uses. */
    private JsonNode ignored() {
        Matcher word = WORD.matcher(text).region(position, text.length());
        if (!word.lookingAt()) {
            throw new IllegalArgumentException("no time zone");
        }
        position = word.end();
        return JSON.nullNode();
    }

    private static JsonNode moment(ArrayNode parts) {
        return JSON.textNode("%04d-%02d-%02dT%02d:%02d:%02d.%06dZ"
                .formatted(
                        parts.path(0).asInt(),
                        parts.path(1).asInt(),
                        parts.path(2).asInt(),
                        parts.path(3).asInt(),
                        parts.path(4).asInt(),
                        parts.path(5).asInt(),
                        parts.path(6).asInt()));
    }

    private boolean isQuote() {
        return text.charAt(position) == '\'' || text.charAt(position) == '"';
    }

    private String quoted() {
        char quote = text.charAt(position++);
        StringBuilder content = new StringBuilder();
        while (text.charAt(position) != quote) {
            char next = text.charAt(position++);
            content.append(next == '\\' ? escaped() : String.valueOf(next));
        }
        position++;
        return content.toString();
    }

    private String escaped() {
        char escape = text.charAt(position++);
        return switch (escape) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 'x' -> code(2);
            case 'u' -> code(4);
            case 'U' -> code(8);
            case '\\', '\'', '"' -> String.valueOf(escape);
            default -> "\\" + escape;
        };
    }

    private String code(int digits) {
        String hexadecimal = text.substring(position, position + digits);
        position += digits;
        return Character.toString(Integer.parseInt(hexadecimal, 16));
    }

    private void skipSpace() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
    }
}
