package io.hinterland.ingest.clean.paper;

import io.hinterland.schema.identity.CleanText;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a list of authors is set: line breaks, TeX, superscripts and the commas of other scripts, all brought to plain
 * text with marks in brackets. What BibTeX holds together with braces comes out as one word, until {@link #shown}.
 */
final class Typography {

    private static final char HELD_SPACE = '\uE001';
    private static final char HELD_COMMA = '\uE002';
    private static final char HELD_SEMICOLON = '\uE003';
    private static final char HELD_COLON = '\uE004';

    /** Of private use: nothing that people print, and what notes are kept as meanwhile. */
    private static final Pattern PRIVATE_USE = Pattern.compile("\\p{Co}");

    private static final Pattern HELD = Pattern.compile(
            "(?<=^|[,;]|[,;]\\s|\\band\\s)\\{(?!\\\\)(?<held>[^{}]*\\s[^{}]*)\\}(?=\\s*($|[,;]|and\\s))");
    private static final Pattern LINES = Pattern.compile("\\s*[\\r\\n]\\s*");
    private static final Pattern OTHER_SEPARATOR = Pattern.compile("[,;]|\\s(and|&)\\s");
    private static final Pattern FOOTNOTE = Pattern.compile("\\\\(thanks|footnote)\\s*\\{[^{}]*\\}");
    private static final Pattern SUPERSCRIPT = Pattern.compile(
            "\\$?\\^\\{?\\s*(?<a>[\\d,\\s*]{1,12}|\\\\d?dagger)\\s*\\}?\\$?|\\\\textsuperscript\\{(?<b>[^{}]{1,12})\\}"
                    + "|<sup>(?<c>[^<]{1,12})</sup>|(?<d>[⁰¹²³⁴-⁹]+([,⁾˒ ]*[⁰¹²³⁴-⁹]+)*)");
    private static final Pattern MARK_AT_NAME = Pattern.compile(
            "(?=\\d)(?<=\\s\\p{Lu}[\\p{L}'’-]{0,30}\\p{Ll}{1,2})(?<marks>\\d{1,2}(,\\d{1,2})*)(?=\\s*($|[,;]|and\\s|&))");
    private static final Pattern ADDRESS = Pattern.compile("[<(\\[]\\s*\\S+@\\S+\\.[^\\s>)\\]]+\\s*[>)\\]]");

    private Typography() {}

    static String plain(String printed) {
        String text = PRIVATE_USE.matcher(printed).replaceAll("");
        String lines = OTHER_SEPARATOR.matcher(text).find()
                ? text
                : LINES.matcher(text.strip()).replaceAll("; ");
        String separated = lines.replace('，', ',')
                .replace('；', ';')
                .replace('、', ';')
                .replace('：', ':')
                .replace("\\and", " and ")
                .replace("\\,", " ");
        String spaced = CleanText.singleSpaced(CleanText.clean(separated));
        String held = HELD.matcher(FOOTNOTE.matcher(spaced).replaceAll(""))
                .replaceAll(match -> Matcher.quoteReplacement(held(match)));
        String marked = SUPERSCRIPT
                .matcher(ADDRESS.matcher(held).replaceAll(""))
                .replaceAll(match -> Matcher.quoteReplacement(" (" + superscript(match) + ")"));
        return MARK_AT_NAME.matcher(marked).replaceAll(" ($1)");
    }

    private static String held(MatchResult match) {
        return match.group(1)
                .strip()
                .replace(' ', HELD_SPACE)
                .replace(',', HELD_COMMA)
                .replace(';', HELD_SEMICOLON)
                .replace(':', HELD_COLON);
    }

    /** Returns whether braces held several words together. */
    static boolean isHeld(String text) {
        return text.indexOf(HELD_SPACE) >= 0;
    }

    /** Returns a text as it is to be shown, what was held together taken apart. */
    static String shown(String text) {
        return text.replace(HELD_SPACE, ' ')
                .replace(HELD_COMMA, ',')
                .replace(HELD_SEMICOLON, ';')
                .replace(HELD_COLON, ':');
    }

    private static String superscript(MatchResult match) {
        for (int group = 1; group <= match.groupCount(); group++) {
            if (match.group(group) != null) {
                return digits(match.group(group));
            }
        }
        return "";
    }

    private static String digits(String superscript) {
        StringBuilder digits = new StringBuilder();
        superscript
                .replace("\\dagger", "†")
                .replace("\\ddagger", "‡")
                .codePoints()
                .forEach(character -> {
                    int digit = Character.getType(character) == Character.OTHER_NUMBER
                            ? Character.getNumericValue(character)
                            : -1;
                    if (digit >= 0) {
                        digits.append(digit);
                    } else {
                        digits.appendCodePoint(character == '˒' || character == '⁾' ? ',' : character);
                    }
                });
        return digits.toString();
    }
}
