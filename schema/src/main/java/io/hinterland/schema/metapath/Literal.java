package io.hinterland.schema.metapath;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/** How values are written in metapaths. */
final class Literal {

    /** What needs no quotes: no character that ends a value or a comparison, nor one that people could not see. */
    private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{N}_.][\\p{L}\\p{N}_./:+-]*");

    private Literal() {}

    static String plain(Object value) {
        return value instanceof String text && !BARE.matcher(text).matches() ? quoted(text) : value.toString();
    }

    static String cypher(Object value) {
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof LocalDate) {
            return "date('" + value + "')";
        }
        return value instanceof OffsetDateTime ? "datetime('" + value + "')" : value.toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("'");
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '\'' || character == '\\') {
                quoted.append('\\').append(character);
            } else if (isUnseen(text, index)) {
                quoted.append(String.format("\\u%04x", (int) character));
            } else {
                quoted.append(character);
            }
        }
        return quoted.append('\'').toString();
    }

    private static boolean isUnseen(String text, int index) {
        char character = text.charAt(index);
        if (Character.isHighSurrogate(character)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(character)) {
            return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
        }
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
