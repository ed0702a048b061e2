package io.hinterland.schema.register;

import io.hinterland.schema.identity.CleanText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An identifier as people paste it: out of a list, in quotes or brackets, as a link of Markdown. */
final class PastedText {

    private static final Pattern LIST_ITEM = Pattern.compile("[-*•]\\s+(.*)");
    private static final Pattern MARKDOWN_LINK = Pattern.compile("\\[[^\\]]*\\]\\((\\S+)\\)");
    private static final Pattern ARXIV_WORD = Pattern.compile("(?i)arxiv\\s+(?:id\\s*:?\\s*)?(?=\\S+$)");
    private static final Pattern ARXIV_PATH = Pattern.compile("(?i)/?(?:abs|pdf|html)/(?=\\d{4}\\.\\d)");

    /** As arXiv prints it on the margin of a paper: {@code arXiv:2304.13705v2 [cs.RO] 23 Apr 2023}. */
    private static final Pattern ARXIV_STAMP = Pattern.compile("(?i)(arxiv:\\S+)\\s+\\[[a-z.-]+\\].*");

    private static final List<String> PAIRS = List.of("[]", "()", "<>", "\"\"", "''", "``", "“”", "‘’");

    private PastedText() {}

    /** Returns the identifier without what is around it. */
    static String identifier(String pasted) {
        String text = first(LIST_ITEM, CleanText.clean(pasted));
        text = unwrapped(first(MARKDOWN_LINK, text));
        text = first(ARXIV_STAMP, text);
        text = ARXIV_WORD.matcher(text).replaceFirst("arXiv:");
        Matcher path = ARXIV_PATH.matcher(text);
        return path.lookingAt() ? text.substring(path.end()) : text;
    }

    private static String unwrapped(String text) {
        String bare = text.replaceFirst("[,;]+$", "").strip();
        for (String pair : PAIRS) {
            if (bare.length() > 2 && bare.charAt(0) == pair.charAt(0) && bare.endsWith(pair.substring(1))) {
                return unwrapped(bare.substring(1, bare.length() - 1).strip());
            }
        }
        return bare;
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? matcher.group(1) : text;
    }
}
