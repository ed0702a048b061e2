package io.hinterland.ingest.clean.paper;

import io.hinterland.ingest.clean.paper.BylinePiece.Affiliation;
import io.hinterland.ingest.clean.paper.BylinePiece.Marks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The notes in a list of authors, taken out of the text before this is divided, since brackets bind tighter than
 * commas. Each leaves one character of private use behind, by which it is found again.
 */
final class AuthorNotes {

    /** A single one of these marks stands for a note. */
    static final Pattern PLACE = Pattern.compile("[\\x{F0000}-\\x{FFFFD}]");

    private static final int FIRST = 0xF0000;
    private static final int MOST = 0xFFF0;

    private static final Pattern INSTITUTION = Pattern.compile(
            "\\b(universit\\p{L}*|institut\\p{L}*|college|school|faculty|departments?|dept\\.?|hospital"
                    + "|laborator(y|ies)|labs?|academy|cent(er|re)|research|corp(oration)?|inc)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String TEAM =
            "(collaborations?|teams?|consorti(um|a)|groups?|experiments?|project|study|network"
                    + "|alliance|initiative|investigators|committee|community|contributors)";

    /** {@code for the HERON Collaboration}, behind a person. */
    private static final Pattern SPEAKS_FOR = Pattern.compile(
            ("(^|,?\\s+)(?<says>(for|from|representing)\\s+(the\\s+[^,;:]{1,120}?\\b%1$s\\b(\\s+%1$s\\b)*"
                            + "|[^,;:]{1,60}?\\bcollaborations?\\b)"
                            + "|(on behalf of|in the name of)\\s+([^,;:]{1,120}?\\b%1$s\\b(\\s+%1$s\\b)*|[^,;:]+))")
                    .formatted(TEAM),
            Pattern.CASE_INSENSITIVE);

    /** A centre may be for something in its name. */
    private static final Pattern IS_FOR_SOMETHING = Pattern.compile(
            "\\b(the|cent(er|re)|institute|alliance|partnership|society|foundation|laboratory|network|council"
                    + "|association|initiative|agency)\\b[^,;]*$",
            Pattern.CASE_INSENSITIVE);

    /** Marks before a text: affiliations are listed from there on. */
    private static final Pattern LEGEND = Pattern.compile("(^|[,;]\\s*)(?<mark>" + PLACE + ")\\s*(?=\\p{L})");

    private static final Pattern LOST_SEPARATOR =
            Pattern.compile("(?<=\\p{L}\\.?\\s?)(" + PLACE + "+)\\s+(?=\\p{Lu}\\S*\\s)(?!(Jr|Sr|I{2,3}|IV)\\b)");

    private static final Pattern PLACE_OF_WORK = Pattern.compile(
            "\\b(universit\\p{L}*|institut\\p{L}*|college|school of|faculty of|departments? of|dept\\.|hospital|academy of)\\b",
            Pattern.CASE_INSENSITIVE);

    private final List<Optional<BylinePiece>> notes = new ArrayList<>();

    /** Returns the text with its notes taken out. */
    String takenFrom(String text) {
        StringBuilder left = new StringBuilder(text.length());
        int start = 0;
        for (Bracket bracket : Bracket.outermost(text)) {
            left.append(text, start, bracket.open());
            String inside = text.substring(bracket.open() + 1, bracket.close());
            if (isPartOfName(text, bracket, inside) || notes.size() >= MOST) {
                left.append(text, bracket.open(), bracket.close() + 1);
            } else if (NameSuffix.is(inside.strip())) {
                left.append(inside.strip());
            } else {
                left.append(place(AuthorNote.read(Typography.shown(inside))));
            }
            start = bracket.close() + 1;
        }
        String outside = left.append(text, start, text.length()).toString();
        return LOST_SEPARATOR.matcher(withoutTeams(outside)).replaceAll("$1, ");
    }

    private String withoutTeams(String text) {
        Matcher matcher = SPEAKS_FOR.matcher(text);
        StringBuilder left = new StringBuilder(text.length());
        while (matcher.find()) {
            String before = text.substring(Math.max(0, matcher.start() - 200), matcher.start());
            boolean isNote = !IS_FOR_SOMETHING.matcher(before).find() && notes.size() < MOST;
            matcher.appendReplacement(
                    left,
                    Matcher.quoteReplacement(
                            isNote
                                    ? place(Optional.of(new Affiliation(Typography.shown(matcher.group("says")))))
                                    : matcher.group()));
        }
        return matcher.appendTail(left).toString();
    }

    /** {@code Hai (Helen) Lim}, {@code Wei Wang (王伟)}. */
    private static boolean isPartOfName(String text, Bracket bracket, String inside) {
        boolean isForeign = inside.codePoints().filter(Character::isLetter).noneMatch(AuthorNotes::isLatin)
                && inside.codePoints().anyMatch(Character::isLetter);
        String behind = text.substring(bracket.close() + 1).stripLeading();
        boolean isWithin = bracket.open() > 0
                && !behind.isEmpty()
                && Character.isLetter(behind.codePointAt(0))
                && !behind.matches("(?is)(and|for|on behalf|et\\.? al)\\b.*");
        boolean isShort = inside.strip().split("\\s+").length <= 2
                && inside.codePoints().anyMatch(Character::isLetter)
                && !INSTITUTION.matcher(inside).find()
                && !(AuthorNote.read(inside).orElse(null) instanceof Marks);
        return isForeign || isWithin && isShort;
    }

    private static boolean isLatin(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
    }

    private String place(Optional<BylinePiece> note) {
        notes.add(note);
        return Character.toString(FIRST + notes.size() - 1);
    }

    boolean hasRemarks() {
        return notes.contains(Optional.<BylinePiece>empty());
    }

    /**
     * Returns where affiliations are listed behind the authors, each with its mark before it, to the end of the text;
     * nothing where they are not.
     *
     * @param behindMarks whether there are marks in texts before
     */
    String legendIn(String text, boolean behindMarks) {
        Matcher matcher = LEGEND.matcher(text);
        while (matcher.find()) {
            boolean isBehindNames = matcher.start() > 0 || behindMarks || isInstitution(text);
            if (isBehindNames && at(matcher.group("mark")).orElse(null) instanceof Marks) {
                return text.substring(matcher.start());
            }
        }
        return "";
    }

    /** Returns the affiliations of a text from {@link #legendIn}. */
    BylinePiece legend(String text) {
        String written = PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(written(place.group())));
        return AuthorNote.legend(Typography.shown(written).replaceFirst("^[,;\\s]+", ""));
    }

    private String written(String place) {
        BylinePiece note = at(place).orElse(null);
        if (note instanceof Marks marks) {
            return "(" + marks.marks().get(0) + ") ";
        }
        return note instanceof Affiliation affiliation ? " (" + affiliation.text() + ")" : "";
    }

    private Optional<BylinePiece> at(String place) {
        return notes.get(place.codePointAt(0) - FIRST);
    }

    /** Returns what the notes in a part of the text say, in their order; remarks say nothing. */
    List<BylinePiece> in(String part) {
        return PLACE.matcher(part)
                .results()
                .flatMap(place -> at(place.group()).stream())
                .toList();
    }

    /** Returns whether a text that stands behind a person's name says where this person works. */
    static boolean isPlaceOfWork(String text) {
        return PLACE_OF_WORK.matcher(text).find();
    }

    /** Returns whether a text may name an institution of any kind. */
    static boolean isInstitution(String text) {
        return INSTITUTION.matcher(text).find();
    }

    /** Returns the list that stands in brackets as a whole; any other text as it is. */
    static String unframed(String text) {
        boolean isFramed =
                text.indexOf(',') > 0 && Bracket.outermost(text).equals(List.of(new Bracket(0, text.length() - 1)));
        return isFramed ? text.substring(1, text.length() - 1) : text;
    }

    /** A pair of round or square brackets in a text; a bracket that has no other is none. */
    private record Bracket(int open, int close) {

        /** Returns the pairs that stand in no other, in their order. */
        static List<Bracket> outermost(String text) {
            List<Bracket> outermost = new ArrayList<>();
            Deque<Integer> open = new ArrayDeque<>();
            for (int index = 0; index < text.length(); index++) {
                char character = text.charAt(index);
                if (character == '(' || character == '[') {
                    open.push(index);
                } else if ((character == ')' || character == ']') && !open.isEmpty()) {
                    int begin = open.pop();
                    while (!outermost.isEmpty()
                            && outermost.get(outermost.size() - 1).open() > begin) {
                        outermost.remove(outermost.size() - 1);
                    }
                    outermost.add(new Bracket(begin, index));
                }
            }
            return outermost;
        }
    }
}
