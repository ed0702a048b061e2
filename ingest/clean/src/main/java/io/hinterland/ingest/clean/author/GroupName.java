package io.hinterland.ingest.clean.author;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the names of teams, laboratories and companies from those of people. */
public final class GroupName {

    private static final Pattern ANYWHERE = Pattern.compile(
            "\\b(teams?|collaborations?|consortium|community|initiative|foundation|labs?|laborator(y|ies)|university"
                    + "|institute|hospital|contributors|working group|experts group|alliance|workshop|committee)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_THE_END = Pattern.compile(
            "\\b(group|research|inc|ltd|llc|corp|network|project|organi[sz]ation)\\.?$", Pattern.CASE_INSENSITIVE);

    /** {@code OpenAI}, {@code Liquid AI}, {@code DeepSeek-AI}; the surname is {@code Ai}. */
    private static final Pattern COMPANY_OF_AI = Pattern.compile(".*(\\p{Ll}|[ -])AI|.*\\. ai");

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

    private GroupName() {}

    public static boolean matches(String name) {
        return KNOWN.contains(name.toLowerCase(Locale.ROOT))
                || ANYWHERE.matcher(name).find()
                || AT_THE_END.matcher(name).find()
                || COMPANY_OF_AI.matcher(name).matches()
                || ONE_WORD.matcher(name).matches();
    }
}
