package io.hinterland.ingest.clean.paper;

import io.hinterland.ingest.clean.paper.BylinePiece.Affiliation;
import io.hinterland.ingest.clean.paper.BylinePiece.Colon;
import io.hinterland.ingest.clean.paper.BylinePiece.Name;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.identity.CleanText;
import io.hinterland.schema.identity.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one text of an author list holds after the rules: usually one name, several where a whole list was printed as
 * one author, none where it is no name; and what else the text says of these authors.
 *
 * @param pieces in the order of the text
 * @param rules those that changed something
 */
record AuthorNames(List<BylinePiece> pieces, List<Rule> rules) {

    private static final Pattern FOOTNOTE_MARKS = Pattern.compile("^[\\s/*†‡§¶]+|[\\s*†‡§¶]+$");
    private static final Pattern NUMBER = Pattern.compile(
            "^\\d{1,3}[.)]\\s+(?=\\p{L})|\\s0\\d{3}$|(?i:[\\s,]+orcid:?)?\\s+\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dXx]$");
    private static final Pattern LAST_OF_A_LIST =
            Pattern.compile("^(?:(?:and|&|by)\\s+|(?:Prof|Dr|Mr|Mrs|Ms)\\.\\s+)+");

    /** The full stop of the sentence; not that of an initial or a suffix. */
    private static final Pattern LAST_STOP = Pattern.compile("(?<=\\p{Ll}{4})\\.$");

    private static final Pattern AND_OTHERS =
            Pattern.compile("(?i)(^|[\\s,]+)(and\\s+)?(et\\.? ?al\\.?|others)(?=[\\x{F0000}-\\x{FFFFD}\\s]*$)");
    private static final Pattern COLON = Pattern.compile(":(?!//)");

    static AuthorNames of(String printed) {
        return of(printed, false);
    }

    /** @param behindMarks whether authors before have marks, whose meaning may follow */
    static AuthorNames of(String printed, boolean behindMarks) {
        Reading reading = new Reading();
        reading.read(printed, behindMarks);
        return new AuthorNames(List.copyOf(reading.pieces), List.copyOf(reading.rules));
    }

    /** Returns the names alone. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (BylinePiece piece : pieces) {
            if (piece instanceof Name name) {
                names.add(name.text());
            }
        }
        return names;
    }

    /** The reading of one text. */
    private static final class Reading {

        private final List<BylinePiece> pieces = new ArrayList<>();
        private final List<Rule> rules = new ArrayList<>();
        private final AuthorNotes notes = new AuthorNotes();

        void read(String printed, boolean behindMarks) {
            String plain = Typography.plain(printed);
            String text = noted(Rule.TEX_IN_AUTHOR, plain, CleanText.singleSpaced(TexLetters.fix(plain)));
            String noteless = notes.takenFrom(AuthorNotes.unframed(text));
            String legend = notes.legendIn(noteless, behindMarks);
            String list = noteless.substring(0, noteless.length() - legend.length());
            Matcher colon = COLON.matcher(list);
            int start = 0;
            while (colon.find()) {
                names(list.substring(start, colon.start()), AuthorList::groups);
                pieces.add(new Colon());
                start = colon.end();
            }
            if (start == 0 && legend.length() < noteless.length()
                    || !list.substring(start).isBlank()) {
                names(list.substring(start), AuthorList::split);
            }
            if (!legend.isEmpty()) {
                pieces.add(notes.legend(legend));
            }
            if (notes.hasRemarks() && !rules.contains(Rule.AUTHOR_REMARK)) {
                rules.add(Rule.AUTHOR_REMARK);
            }
            if (pieces.stream().anyMatch(piece -> !(piece instanceof Name || piece instanceof Colon))) {
                rules.add(Rule.AUTHOR_AFFILIATION);
            }
        }

        private void names(String text, Function<String, List<String>> division) {
            if (hasLetters(text) && !hasLetters(withoutMarks(text))) {
                rules.add(Rule.AUTHOR_REMARK);
                pieces.addAll(notes.in(text));
                return;
            }
            String unmarked = noted(Rule.MARKED_AUTHOR, text, withoutMarks(text));
            List<String> parts = division.apply(unmarked);
            if (parts.size() > 1) {
                rules.add(Rule.AUTHOR_LIST_SPLIT);
            } else if (parts.size() == 1 && isTurnedRound(unmarked, parts.get(0))) {
                rules.add(Rule.AUTHOR_REORDERED);
            }
            if (parts.isEmpty()) {
                rules.add(Rule.AUTHOR_WITHOUT_LETTERS);
            }
            parts.forEach(this::name);
        }

        private void name(String part) {
            String bare = AuthorNotes.PLACE.matcher(part).replaceAll("");
            String unmarked = CleanText.singleSpaced(noted(Rule.MARKED_AUTHOR, bare, withoutMarks(bare)));
            String name = Typography.shown(noted(Rule.MARKED_AUTHOR, unmarked, NameSuffix.withoutDegrees(unmarked)));
            if (AuthorRemark.is(name)) {
                rules.add(Rule.AUTHOR_REMARK);
            } else if (isInstitutionOfPerson(name)) {
                pieces.add(new Affiliation(name));
            } else if (isName(name, part)) {
                pieces.add(new Name(name));
            }
            pieces.addAll(notes.in(part));
        }

        private boolean isInstitutionOfPerson(String name) {
            return AuthorNotes.isPlaceOfWork(name)
                    && !pieces.isEmpty()
                    && pieces.stream().noneMatch(piece -> piece instanceof Colon);
        }

        private boolean isName(String name, String part) {
            if (!hasLetters(name)) {
                if (notes.in(part).isEmpty()) {
                    rules.add(Rule.AUTHOR_WITHOUT_LETTERS);
                }
                return false;
            }
            if (!Key.canMake(name)) {
                rules.add(Rule.LONG_KEY);
                return false;
            }
            return true;
        }

        private static boolean hasLetters(String text) {
            return text.codePoints().anyMatch(Character::isLetter);
        }

        private static boolean isTurnedRound(String before, String after) {
            return before.contains(",") && before.charAt(0) != after.charAt(0);
        }

        private static String withoutMarks(String name) {
            String unmarked = FOOTNOTE_MARKS.matcher(name).replaceAll("");
            String alone = LAST_OF_A_LIST.matcher(unmarked).replaceFirst("");
            String numberless = NUMBER.matcher(
                            AND_OTHERS.matcher(alone).replaceAll("").strip())
                    .replaceAll("");
            return LAST_STOP.matcher(numberless).replaceFirst("");
        }

        private String noted(Rule rule, String before, String after) {
            if (!before.strip().equals(after) && !rules.contains(rule)) {
                rules.add(rule);
            }
            return after;
        }
    }
}
