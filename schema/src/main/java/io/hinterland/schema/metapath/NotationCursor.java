package io.hinterland.schema.metapath;

import java.util.List;

/** The text of a metapath and the place up to which it is read. */
final class NotationCursor {

    private final String text;
    private int position;

    NotationCursor(String text) {
        this.text = text;
    }

    int position() {
        return position;
    }

    void returnTo(int earlier) {
        position = earlier;
    }

    boolean atEnd() {
        skipSpace();
        return position == text.length();
    }

    /** Returns the character at the place, or NUL at the end. */
    char peek() {
        return position < text.length() ? text.charAt(position) : '\0';
    }

    char next() {
        return text.charAt(position++);
    }

    boolean exhausted() {
        return position == text.length();
    }

    /** Returns the name that follows, or nothing. */
    String name() {
        skipSpace();
        int start = position;
        while (position < text.length() && isNamePart(text.charAt(position))) {
            position++;
        }
        return text.substring(start, position);
    }

    /** Goes on past a word in any case, if it follows as a whole. */
    boolean acceptWord(String word) {
        skipSpace();
        int start = position;
        if (name().equalsIgnoreCase(word)) {
            return true;
        }
        position = start;
        return false;
    }

    boolean accept(String symbol) {
        skipSpace();
        if (!text.startsWith(symbol, position)) {
            return false;
        }
        position += symbol.length();
        return true;
    }

    boolean follows(String symbol) {
        skipSpace();
        return text.startsWith(symbol, position);
    }

    void expect(String symbol) {
        if (!accept(symbol)) {
            throw invalid(position, "Expected " + symbol, List.of());
        }
    }

    void skipSpace() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
    }

    InvalidMetapathException invalid(int offset, String problem, List<String> possible) {
        return new InvalidMetapathException(text, offset, problem, possible);
    }

    private static boolean isNamePart(char character) {
        return character == '_' || Character.isLetterOrDigit(character);
    }

    static String shortened(String word) {
        return word.length() <= 80 ? word : word.substring(0, 80) + "…";
    }
}
