package io.hinterland.ingest.clean.paper;

import java.util.regex.Pattern;

/** How authors and arXiv say that a paper was withdrawn. */
public final class Withdrawal {

    /** A paper withdrawn from a conference is not withdrawn from arXiv. */
    private static final Pattern SAID = Pattern.compile(
            "(^\\W*|\\b(paper|submission|article|manuscript|preprint|work)\\s+((has been|have been|is|was|being)\\s+)?"
                    + "(temporarily\\s+)?)withdrawn\\b(?!\\s+from\\s+(?!arxiv))",
            Pattern.CASE_INSENSITIVE);

    /** An abstract that speaks of withdrawing begins so; further on it speaks of something else. */
    private static final Pattern BEGINS_ABSTRACT = Pattern.compile(
            "\\W*((this|the)\\s+)?(arxiv\\s+)?(paper|submission|article|manuscript|preprint|work)"
                    + "\\s+((has been|have been|is|was)\\s+)?(temporarily\\s+)?withdrawn\\b",
            Pattern.CASE_INSENSITIVE);

    private Withdrawal() {}

    static boolean isSaid(String comment) {
        return SAID.matcher(comment).find();
    }

    /** Returns the authors' remark, with that of an abstract that says nothing but that the paper was withdrawn. */
    public static String remark(String comment, String abstractText) {
        return BEGINS_ABSTRACT.matcher(abstractText).lookingAt() ? comment + " [paper withdrawn]" : comment;
    }
}
