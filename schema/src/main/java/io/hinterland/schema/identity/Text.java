package io.hinterland.schema.identity;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** How text from outside is made fit to be shown and kept. */
public final class Text {

    private static final Pattern SPACE_BETWEEN_WORDS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private Text() {}

    /**
     * Returns the text in Unicode normal form C, trimmed, line breaks and tabs as spaces, other control characters and
     * lone surrogates left out. Clean text comes back unchanged.
     */
    public static String clean(String text) {
        String spaced = text.replaceAll("[\\t\\n\\r\\f\\u000B\\u0085]", " ");
        String visible = CONTROL.matcher(spaced).replaceAll("");
        return Normalizer.normalize(visible, Normalizer.Form.NFC).strip();
    }

    /** Returns the text trimmed, every run of white space as one space. */
    public static String singleSpaced(String text) {
        return SPACE_BETWEEN_WORDS.matcher(text).replaceAll(" ").strip();
    }
}
