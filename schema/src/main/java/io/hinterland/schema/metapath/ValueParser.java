package io.hinterland.schema.metapath;

import io.hinterland.schema.Property;
import io.hinterland.schema.failure.NameSuggestion;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Reads the values that a property is compared with, as its type has them. */
final class ValueParser {

    private static final String ENDS_BARE = ",}])([{'\"`=<>!";

    private final NotationCursor cursor;

    ValueParser(NotationCursor cursor) {
        this.cursor = cursor;
    }

    /** Reads {@code [a, b]}. */
    List<Object> list(Property property) {
        cursor.expect("[");
        List<Object> values = new ArrayList<>(List.of(value(property)));
        while (cursor.accept(",")) {
            values.add(value(property));
        }
        cursor.expect("]");
        return values;
    }

    Object value(Property property) {
        cursor.skipSpace();
        int start = cursor.position();
        String text = text();
        if (!property.words().isEmpty() && !property.words().contains(text)) {
            throw cursor.invalid(
                    start,
                    property.name() + " is never " + NotationCursor.shortened(text)
                            + NameSuggestion.hint(text, property.words()),
                    property.words());
        }
        try {
            return typed(property, text);
        } catch (NumberFormatException | DateTimeException malformed) {
            throw cursor.invalid(
                    start,
                    property.name() + " is " + property.type().description() + ", not "
                            + NotationCursor.shortened(text),
                    List.of());
        }
    }

    private static Object typed(Property property, String text) {
        return switch (property.type()) {
            case TEXT, TEXTS -> text;
            case WHOLE_NUMBER -> Long.valueOf(text);
            case NUMBER -> finite(text);
            case TRUTH -> truth(text);
            case DAY -> LocalDate.parse(text);
            case MOMENT -> moment(text);
        };
    }

    private static Double finite(String text) {
        double number = Double.parseDouble(text);
        if (!Double.isFinite(number)) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new NumberFormatException(text);
        };
    }

    /** A day stands for its beginning. */
    private static OffsetDateTime moment(String text) {
        return text.contains("T")
                ? OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC)
                : LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    private String text() {
        if (isQuote(cursor.peek())) {
            return quoted();
        }
        int start = cursor.position();
        String bare = bare();
        if (bare.isEmpty()) {
            throw cursor.invalid(start, "Expected a value; quote one with spaces or signs in it", List.of());
        }
        boolean temporal = bare.equals("date") || bare.equals("datetime");
        if (temporal && cursor.accept("(")) {
            cursor.skipSpace();
            String inside = quoted();
            cursor.expect(")");
            return inside;
        }
        return bare;
    }

    private String bare() {
        StringBuilder bare = new StringBuilder();
        while (!cursor.exhausted() && ENDS_BARE.indexOf(cursor.peek()) < 0 && !Character.isWhitespace(cursor.peek())) {
            bare.append(cursor.next());
        }
        return bare.toString();
    }

    private String quoted() {
        int start = cursor.position();
        if (!isQuote(cursor.peek())) {
            throw cursor.invalid(start, "Expected a text in quotes", List.of());
        }
        char quote = cursor.next();
        StringBuilder text = new StringBuilder();
        while (!cursor.exhausted() && cursor.peek() != quote) {
            char character = cursor.next();
            text.append(character == '\\' ? escaped() : character);
        }
        if (cursor.exhausted()) {
            throw cursor.invalid(start, "This text lacks its closing quote", List.of());
        }
        cursor.next();
        return text.toString();
    }

    private char escaped() {
        int start = cursor.position() - 1;
        char character = cursor.exhausted() ? '\0' : cursor.next();
        return switch (character) {
            case '\\', '\'', '"', '`' -> character;
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'u' -> unicode(start);
            default -> throw cursor.invalid(start, "Not an escape that texts know", List.of("\\\\", "\\'", "\\u0041"));
        };
    }

    private char unicode(int start) {
        int code = 0;
        for (int digits = 0; digits < 4; digits++) {
            int digit = cursor.exhausted() ? -1 : Character.digit(cursor.next(), 16);
            if (digit < 0) {
                throw cursor.invalid(start, "\\u takes four hexadecimal digits", List.of());
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private static boolean isQuote(char character) {
        return character == '\'' || character == '"';
    }
}
