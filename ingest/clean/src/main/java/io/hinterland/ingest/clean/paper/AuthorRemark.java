package io.hinterland.ingest.clean.paper;

import java.util.regex.Pattern;

/** Remarks among authors that name nobody. */
final class AuthorRemark {

    private static final String ANYWHERE =
            "and|&|et|al\\.|et\\.? ?al\\.?|(and |\\+ ?)?(many |some )?(others|more|colleagues|co-?workers)"
                    + "|(and |\\+ ?)?\\d[\\d,]* (additional|more|other|further|others|authors?|contributors?|co-?authors?)\\b.*"
                    + "|(and |the )?(additional|more|other|further|remaining) (authors?|contributors?|co-?authors?)\\b.*"
                    + "|.*\\bauthors? (are )?(not shown|not listed|omitted)\\b.*"
                    + "|.*\\b(contribut(ed|ing)|contribution) equally.*|equal (contribut|first author).*"
                    + "|((lead|core|first|senior|joint|shared|equal|last|corresponding|co-?first) )*authors?( list)?|by|written by"
                    + "|no authors?( listed)?|anonymous( authors?)?|unknown( authors?)?|n/?a|none|null|undefined|tba|tbd"
                    + "|https?://.*|\\S+@\\S+\\.\\S+|orcid\\b.*|\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dx]";

    private static final Pattern AS_AUTHOR = Pattern.compile("(?i)(" + ANYWHERE + ")|(?-i)(nan|NaN|NaT|al)");

    private static final Pattern IN_BRACKETS = Pattern.compile("(?i)\\s*(" + ANYWHERE
            + "|eds?\\.?|editors?|deceased|†|retired|corresponding|contact( author)?|presenter|speaker"
            + "|(she|he|they)/\\w+|(né|née|nee) .*|.*\\bnot shown\\b.*)\\s*");

    private AuthorRemark() {}

    /** Returns whether what stands in place of an author is none. */
    static boolean is(String text) {
        return AS_AUTHOR.matcher(text).matches();
    }

    /** Returns whether what stands in brackets behind a name says nothing of where the author works. */
    static boolean isInBrackets(String text) {
        return text.codePoints().noneMatch(Character::isLetter)
                || IN_BRACKETS.matcher(text).matches();
    }
}
