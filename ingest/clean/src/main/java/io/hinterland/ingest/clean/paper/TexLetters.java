package io.hinterland.ingest.clean.paper;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Turns the TeX escapes of letters, which reach author lists from BibTeX and submission forms, into Unicode:
 * {@code G\"uney} into {@code Güney}. Forgiving, since half of the escapes met have lost a part: {@code G"uney} has no
 * backslash, {@code Herv\é} has one too many. An apostrophe alone is left as it is, since names have them.
 */
final class TexLetters {

    private static final Map<String, String> COMBINING = Map.ofEntries(
            Map.entry("`", "\u0300"),
            Map.entry("'", "\u0301"),
            Map.entry("^", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry("u", "\u0306"),
            Map.entry(".", "\u0307"),
            Map.entry("\"", "\u0308"),
            Map.entry("r", "\u030A"),
            Map.entry("H", "\u030B"),
            Map.entry("v", "\u030C"),
            Map.entry("d", "\u0323"),
            Map.entry("c", "\u0327"),
            Map.entry("k", "\u0328"),
            Map.entry("b", "\u0331"));

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("ss", "ß"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("i", "ı"),
            Map.entry("j", "ȷ"));

    private static final Pattern ACCENTED =
            Pattern.compile("\\\\+(?<accent>[`'^\"~=.])\\s*\\{?\\\\?(?<letter>\\p{L})\\}?");
    private static final Pattern NAMED_ACCENT =
            Pattern.compile("\\\\+(?<accent>[urHvdckb])(\\s*\\{\\s*\\\\?(?<letter>\\p{L})\\s*\\}|\\s+(?<bare>\\p{L}))");
    private static final Pattern LETTER =
            Pattern.compile("\\\\+(?<letter>aa|AA|ae|AE|oe|OE|ss|o|O|l|L|i|j)(\\{\\}|\\s+(?=\\p{Ll}))?");
    private static final Pattern LOST_BACKSLASH = Pattern.compile(
            "(?<=\\p{L})(?<accent>\")(?<letter>[aeiouyAEIOUY])" + "|(?<=\\p{L}{2})(?<grave>`)(?<vowel>[aeiou])");

    private TexLetters() {}

    /** Returns the text in NFC without escapes; a text that has none comes back unchanged. */
    static String fix(String text) {
        if (text.chars().noneMatch(character -> "\\{}~\"`".indexOf(character) >= 0)) {
            return text;
        }
        String accented = ACCENTED.matcher(text).replaceAll(match -> combined(match.group(1), match.group(2)));
        String named = NAMED_ACCENT.matcher(accented).replaceAll(TexLetters::namedAccent);
        String lettered = LETTER.matcher(named).replaceAll(match -> LETTERS.getOrDefault(match.group(1), ""));
        String whole = LOST_BACKSLASH.matcher(lettered).replaceAll(TexLetters::lostBackslash);
        return Normalizer.normalize(whole.replace('~', ' ').replaceAll("[\\\\{}]", ""), Normalizer.Form.NFC)
                .strip();
    }

    private static String namedAccent(MatchResult match) {
        return combined(match.group(1), match.group(3) == null ? match.group(4) : match.group(3));
    }

    private static String lostBackslash(MatchResult match) {
        return match.group(1) == null
                ? combined(match.group(3), match.group(4))
                : combined(match.group(1), match.group(2));
    }

    private static String combined(String accent, String letter) {
        return letter + COMBINING.getOrDefault(accent, "");
    }
}
