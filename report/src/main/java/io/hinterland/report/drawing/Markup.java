package io.hinterland.report.drawing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** HTML or SVG that is written element by element; texts and values of attributes are escaped. */
public final class Markup {

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element with attributes, given as names and values in turn. */
    public Markup begin(String element, Object... attributes) {
        text.append('<').append(element);
        for (int index = 0; index < attributes.length; index += 2) {
            text.append(' ').append(attributes[index]).append("=\"");
            escape(value(attributes[index + 1]));
            text.append('"');
        }
        text.append('>');
        open.push(element);
        return this;
    }

    /** Ends the element that was begun last. */
    public Markup end() {
        text.append("</").append(open.pop()).append(">");
        return this;
    }

    /** Writes an element with nothing but text in it. */
    public Markup element(String element, String content, Object... attributes) {
        return begin(element, attributes).text(content).end();
    }

    /** Writes an element of HTML that has neither content nor end, such as {@code meta}. */
    public Markup single(String element, Object... attributes) {
        begin(element, attributes);
        open.pop();
        return this;
    }

    public Markup text(String content) {
        escape(content);
        return this;
    }

    /** Begins a new line, for people who read the file. */
    public Markup line() {
        text.append('\n');
        return this;
    }

    /** Writes what is markup already. */
    public Markup markup(String written) {
        text.append(written);
        return this;
    }

    /** Decimals have at most one place, which is finer than a pixel. */
    private static String value(Object value) {
        if (!(value instanceof Double number)) {
            return String.valueOf(value);
        }
        return number == Math.rint(number)
                ? String.valueOf(number.longValue())
                : String.format(Locale.ROOT, "%.1f", number);
    }

    private void escape(String content) {
        content.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> text.appendCodePoint(isPossible(character) ? character : 0xFFFD);
            }
        });
    }

    /** Neither XML nor HTML can have control characters and halves of pairs, not even escaped. */
    private static boolean isPossible(int character) {
        return character == '\n'
                || character == '\t'
                || character >= ' ' && !(character >= 0xD800 && character <= 0xDFFF) && character < 0xFFFE
                || character > 0xFFFF;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
