package io.hinterland.ingest.clean.author;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the names of teams, laboratories and companies from those of people. */
public final class GroupName {

    private static final Pattern ANYWHERE = Pattern.compile(
            "\\b(teams?|collab(orations?)?|consorti(um|a)|community|initiative|foundation|labs?|laborator(y|ies)|university"
                    + "|institute|hospital|contributors|working group|experts group|alliance|workshop|committee)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_THE_END = Pattern.compile(
            "\\b(group|research|inc|ltd|llc|corp|network|project|organi[sz]ation)\\.?$", Pattern.CASE_INSENSITIVE);

    /** {@code OpenAI}, {@code Liquid AI}, {@code DeepSeek-AI}; the surname is {@code Ai}. */
    private static final Pattern COMPANY_OF_AI = Pattern.compile(".*(\\p{Ll}|[ -])AI|.*\\. ai");

    /** {@code AI @ Meta}; a mail address is no author. */
    private static final Pattern AT_COMPANY = Pattern.compile("\\S.* @ \\S.*|[^\\s@.]+@[^\\s@.]+");

    /** {@code KimiTeam}: the two words written as one. */
    private static final Pattern ONE_WORD = Pattern.compile("\\S*[\\p{L}\\d](Team|Labs?|[Gg]roup|GROUP|TEAM)");

    /** Names seen in papers that nothing in them gives away. */
    private static final Set<String> KNOWN = Set.of(
            "anthropic",
            "codefuse",
            "google",
            "llm-jp",
            "lm-provers",
            "meta",
            "microsoft",
            "minimax",
            "nvidia",
            "qwen",
            "sii-gair",
            "universetbd");

    /** What a group's name is said with or without, at its beginning or end. */
    private static final Pattern SAID_OR_NOT = Pattern.compile(
            "^(the|team|collaboration)\\s+|[\\s-]+(teams?|collab(orations?)?)\\.?$", Pattern.CASE_INSENSITIVE);

    private GroupName() {}

    /**
     * Returns what tells groups apart, whatever their article: the same for {@code The HERON Collaboration},
     * {@code Heron collaboration}, {@code the HERON team} and {@code HERON}.
     */
    public static String plain(String name) {
        String plain = name.toLowerCase(Locale.ROOT).strip();
        for (String before = ""; !plain.equals(before); ) {
            before = plain;
            plain = SAID_OR_NOT.matcher(before).replaceAll("").strip();
        }
        String letters = letters(plain);
        return letters.isEmpty() ? letters(name.toLowerCase(Locale.ROOT)) : letters;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }

    public static boolean matches(String name) {
        return KNOWN.contains(name.toLowerCase(Locale.ROOT))
                || ANYWHERE.matcher(name).find()
                || AT_THE_END.matcher(name).find()
                || COMPANY_OF_AI.matcher(name).matches()
                || AT_COMPANY.matcher(name).matches()
                || ONE_WORD.matcher(name).matches();
    }
}
