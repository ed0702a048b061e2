package io.hinterland.ingest.clean.paper;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the TeX escapes of letters in a title into Unicode: {@code Poincar\'e} into {@code Poincaré}. Formulae and all
 * other commands are part of the title and stay as they are; so does everything that is no whole escape.
 */
final class TexTitle {

    private static final Pattern FORMULA_OR_TEXT = Pattern.compile("\\$[^$]*\\$|[^$]+");

    private static final String ACCENTED = "\\\\[`'^\"~=.]\\s*(\\{\\\\?\\p{L}\\}|\\\\?\\p{L})";
    private static final String NAMED_ACCENT =
            "\\\\[urHvdckb](\\s*\\{\\s*\\\\?\\p{L}\\s*\\}|\\s+\\p{L}(?![A-Za-z{\\\\]))";
    private static final String LETTER = "\\\\(aa|AA|ae|AE|oe|OE|ss|o|O|l|L|i|j)(\\{\\}|(?![A-Za-z]))";

    /** The braces around an escape go with it. */
    private static final Pattern ESCAPE =
            Pattern.compile("\\{(%1$s)\\}|%1$s".formatted(ACCENTED + "|" + NAMED_ACCENT + "|" + LETTER));

    private TexTitle() {}

    static String fix(String title) {
        return title.indexOf('\\') < 0
                ? title
                : FORMULA_OR_TEXT.matcher(title).replaceAll(part -> Matcher.quoteReplacement(fixed(part)));
    }

    private static String fixed(MatchResult part) {
        String text = part.group();
        return text.startsWith("$")
                ? text
                : ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(TexLetters.fix(escape.group())));
    }
}
