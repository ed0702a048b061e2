package io.hinterland.ingest.clean.paper;

import io.hinterland.ingest.clean.paper.BylinePiece.Affiliation;
import io.hinterland.ingest.clean.paper.BylinePiece.Legend;
import io.hinterland.ingest.clean.paper.BylinePiece.Marks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what stands in brackets behind an author's name. */
final class AuthorNote {

    private static final String MARK = "(\\d{1,3}|[a-z]|[*†‡§¶#]+)";
    private static final Pattern MARKS =
            Pattern.compile("\\s*%1$s((\\s*([,;&]|\\band\\b)\\s*|\\s+)%1$s)*\\s*".formatted(MARK));
    private static final Pattern ONE_MARK = Pattern.compile(MARK);
    private static final Pattern AND = Pattern.compile("\\band\\b");

    private static final Pattern LEGEND =
            Pattern.compile("\\s*(\\([\\da-z*†‡§¶#]{1,3}\\)|\\d{1,3}\\s*[ :.)=-]).*\\p{L}.*");
    private static final Pattern BRACKETED_MARK = Pattern.compile("\\(\\s*" + MARK + "\\s*\\)\\s*[:=-]?");
    private static final Pattern BARE_MARK = Pattern.compile("(?:^|[,;])\\s*(\\d{1,3})\\s*[:.)=-]?\\s+(?=\\p{L})");
    private static final Pattern END = Pattern.compile("^[\\s,;.]+|[\\s,;]+(and)?\\s*$");

    private AuthorNote() {}

    /** Returns what a note says; nothing for a remark. */
    static Optional<BylinePiece> read(String inside) {
        if (MARKS.matcher(inside).matches()) {
            List<String> marks = ONE_MARK.matcher(AND.matcher(inside).replaceAll(","))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            return Optional.of(new Marks(marks));
        }
        if (AuthorRemark.isInBrackets(inside)) {
            return Optional.empty();
        }
        return Optional.of(LEGEND.matcher(inside).matches() ? legend(inside) : new Affiliation(inside.strip()));
    }

    /** Reads what several marks stand for, each before its text. */
    static Legend legend(String text) {
        Pattern mark = text.stripLeading().startsWith("(") ? BRACKETED_MARK : BARE_MARK;
        Map<String, String> affiliations = new LinkedHashMap<>();
        Matcher matcher = mark.matcher(text);
        boolean found = matcher.find();
        while (found) {
            String name = matcher.group(1);
            int start = matcher.end();
            found = matcher.find();
            String said = END.matcher(text.substring(start, found ? matcher.start() : text.length()))
                    .replaceAll("");
            if (!said.isEmpty()) {
                affiliations.put(name, said);
            }
        }
        return new Legend(affiliations);
    }
}
