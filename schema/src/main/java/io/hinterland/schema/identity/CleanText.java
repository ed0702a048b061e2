package io.hinterland.schema.identity;

import java.text.Normalizer;

/** How text from outside is made fit to be shown and kept. */
public final class CleanText {

    /** Spaces of no width, the soft hyphen, the byte order mark, and what turns the direction of writing. */
    private static final String INVISIBLE =
            "\u00AD\u200B\u2060\uFEFF\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private CleanText() {}

    /**
     * Returns the text in Unicode normal form C, trimmed, line breaks and tabs as spaces; other control characters,
     * lone surrogates, and invisible characters that join nothing or turn the direction of writing left out. Clean text
     * comes back unchanged.
     */
    public static String clean(String text) {
        String visible = isPrintableAscii(text) ? text : Normalizer.normalize(visible(text), Normalizer.Form.NFC);
        return stripped(visible);
    }

    /** As {@link String#strip}, but spaces that allow no line break are spaces too. */
    private static String stripped(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** Returns the text with one space, U+0020, for each run of white space of whatever kind, and none at its ends. */
    public static String singleSpaced(String text) {
        if (isPrintableAscii(text) && !text.contains("  ")) {
            return text.strip();
        }
        StringBuilder spaced = new StringBuilder(text.length());
        boolean spaceIsDue = false;
        for (int character : (Iterable<Integer>) text.codePoints()::iterator) {
            if (isBreak(character) || isSpace(character)) {
                spaceIsDue = !spaced.isEmpty();
            } else {
                spaced.append(spaceIsDue ? " " : "").appendCodePoint(character);
                spaceIsDue = false;
            }
        }
        return spaced.toString();
    }

    /** Nearly every text is, and needs no closer look; a listing has tens of millions of them. */
    private static boolean isPrintableAscii(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character < ' ' || character > '~') {
                return false;
            }
        }
        return true;
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isBreak(character)) {
                visible.append(' ');
            } else if (!isControl(character)) {
                visible.appendCodePoint(character);
            }
        });
        return visible.toString();
    }

    private static boolean isBreak(int character) {
        return (character >= '\t' && character <= '\r') || character == '\u0085';
    }

    private static boolean isControl(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.FORMAT && INVISIBLE.indexOf(character) >= 0;
    }
}
