package io.hinterland.ingest.clean.paper;

import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.identity.Key;
import io.hinterland.schema.identity.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The names that one text of an author list holds after the rules: usually one, several where a whole list was printed
 * as one author, none where it is no name.
 *
 * @param rules those that changed something
 */
record AuthorNames(List<String> names, List<Rule> rules) {

    private static final Pattern FOOTNOTE_MARKS = Pattern.compile("^[\\s/*†‡§¶]+|[\\s*†‡§¶]+$");
    private static final Pattern LAST_OF_A_LIST = Pattern.compile("^(and|&)\\s+");
    private static final Pattern AND_OTHERS = Pattern.compile("(?i)(^|[\\s,]+)(and\\s+)?(et\\.? al\\.?|others)$");

    static AuthorNames of(String printed) {
        List<Rule> rules = new ArrayList<>();
        String text = Text.singleSpaced(Text.clean(printed));
        String unescaped = noted(rules, Rule.TEX_IN_AUTHOR, text, Text.singleSpaced(TexLetters.fix(text)));
        String unmarked = noted(rules, Rule.MARKED_AUTHOR, unescaped, withoutMarks(unescaped));
        List<String> parts = AuthorList.split(unmarked);
        if (parts.size() > 1) {
            rules.add(Rule.AUTHOR_LIST_SPLIT);
        } else if (parts.size() == 1 && isTurnedRound(unmarked, parts.get(0))) {
            rules.add(Rule.AUTHOR_REORDERED);
        }
        return new AuthorNames(
                parts.stream().filter(name -> isName(name, rules)).toList(), rules);
    }

    private static boolean isName(String name, List<Rule> rules) {
        if (name.codePoints().noneMatch(Character::isLetter)) {
            rules.add(Rule.AUTHOR_WITHOUT_LETTERS);
            return false;
        }
        if (!Key.canMake(name)) {
            rules.add(Rule.LONG_KEY);
            return false;
        }
        return true;
    }

    private static boolean isTurnedRound(String before, String after) {
        return before.contains(",") && before.charAt(0) != after.charAt(0);
    }

    private static String withoutMarks(String name) {
        String unmarked = FOOTNOTE_MARKS.matcher(name).replaceAll("");
        String alone = LAST_OF_A_LIST.matcher(unmarked).replaceFirst("");
        return AND_OTHERS.matcher(alone).replaceAll("").strip();
    }

    private static String noted(List<Rule> rules, Rule rule, String before, String after) {
        if (!before.equals(after)) {
            rules.add(rule);
        }
        return after;
    }
}
