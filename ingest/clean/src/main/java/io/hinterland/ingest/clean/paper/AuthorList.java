package io.hinterland.ingest.clean.paper;

import io.hinterland.ingest.clean.author.GroupName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Divides a text that names several authors, and turns round a name printed as {@code Last, First}. What a comma means
 * follows from the text around it:
 *
 * <ul>
 *   <li>before {@code Jr.}, {@code III}, {@code PhD} and the like it belongs to the name;
 *   <li>where every second part is initials alone, the parts are pairs of surname and initials;
 *   <li>between two parts, the first a single word or with a particle ({@code van der Maaten, Laurens}), it turns the
 *       name round; so it does where {@code and} or semicolons divide a list into such pairs, as BibTeX has them;
 *   <li>in a group's name of two parts ({@code University of California, Berkeley}) it says nothing;
 *   <li>else it divides authors.
 * </ul>
 */
final class AuthorList {

    private static final Pattern SEPARATOR = Pattern.compile("[;,|]|\\s(and|AND|&|/)\\s");
    private static final Pattern SEMICOLON = Pattern.compile("[;|]|\\s/\\s");
    private static final Pattern AND = Pattern.compile("\\s*[,\\s]\\s*(?:and|AND|&)\\s+");

    /** Beside a whole name: {@code Jason and Wei} is a name that was printed wrongly once. */
    private static final Pattern AND_AT_NAME =
            Pattern.compile("(?<=\\S \\S{1,60})\\s+(?:and|AND|&)\\s+|\\s+(?:and|AND|&)\\s+(?=\\S+ \\S)");

    private static final Pattern ENDS_AS_TEAM =
            Pattern.compile("(?i).*\\b(teams?|collab(orations?)?|consorti(um|a)|contributors|alliance)\\.?\\P{L}*");
    private static final Pattern HAS_INITIAL = Pattern.compile("(^|.*\\s)\\p{Lu}\\..*");

    /** {@code Smith JR}, as PubMed has it. */
    private static final Pattern INITIALS_BEHIND = Pattern.compile(
            "(?<surname>\\p{Lu}[\\p{L}'’-]*\\p{Ll}(?: \\p{L}[\\p{L}'’-]*\\p{Ll})*) (?!(?:II|III|IV)$)(?<initials>\\p{Lu}{1,3}|(?:\\p{Lu}\\.[ -]?)+)$");

    /** More than one letter that may be a second given name: {@code Nguyễn Văn A} is whole. */
    private static final Pattern TWO_INITIALS_BEHIND = Pattern.compile(".* (?:\\p{Lu}{2,3}|\\p{Lu}\\..*)");

    /** Given names of a person whose surname stands before. */
    private static final Pattern GIVEN = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?: \\p{Lu}\\.?)*");

    /** Names of two characters or more in scripts that have no spaces between names. */
    private static final Pattern WHOLE_IN_HAN =
            Pattern.compile("[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]{2,}");

    /** {@code HERON, KITE and MERLE Collaborations}. */
    private static final Pattern SEVERAL_TEAMS = Pattern.compile(
            "(?i)(the )?(?<names>[^\\s,]+(, [^\\s,]+)*,? (and|&) [^\\s,]+) (?<kind>collaboration|team)s");

    private AuthorList() {}

    /** Returns the names of groups in a text that holds no others. */
    static List<String> groups(String text) {
        Matcher several = SEVERAL_TEAMS.matcher(text);
        if (several.matches()) {
            return AND.splitAsStream(several.group("names"))
                    .flatMap(part -> commas(part).stream())
                    .map(name -> name.strip() + " " + several.group("kind"))
                    .toList();
        }
        return text.matches(".*[;,|].*") || !GroupName.matches(text)
                ? AND.splitAsStream(text)
                        .flatMap(part -> Stream.of(part.split("[;,|]")))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList()
                : List.of(text);
    }

    /** Returns the names in order, the places of their notes behind them; a text without separator is one name. */
    static List<String> split(String text) {
        if (SEVERAL_TEAMS.matcher(text).matches()) {
            return groups(text);
        }
        if (!SEPARATOR.matcher(text).find() || isNameOfGroup(text)) {
            return List.of(text);
        }
        List<String> parts =
                SEMICOLON.splitAsStream(text).filter(part -> !part.isBlank()).toList();
        List<String> lists = parts.size() > 1 ? parts : AND.splitAsStream(text).toList();
        if (lists.size() > 1 && arePairs(lists, parts.size() > 1)) {
            return lists.stream()
                    .flatMap(part -> turnedRound(names(part)).stream())
                    .map(ListedName::whole)
                    .toList();
        }
        return parts.stream()
                .flatMap(part -> atCommas(part).stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static boolean isNameOfGroup(String text) {
        List<String> parts = commas(text);
        if (text.contains(";") || Typography.isHeld(text) || parts.size() > 2 || !GroupName.matches(text)) {
            return false;
        }
        List<String> sides = AND.splitAsStream(text).toList();
        boolean areTwo = parts.size() == 2
                        && areTwoAuthors(parts.get(0).strip(), parts.get(1).strip(), true)
                || sides.size() > 1
                        && areTwoAuthors(sides.get(0).strip(), sides.get(1).strip(), false);
        return !areTwo;
    }

    /** {@code Ada Byron, the HERON team} are two, {@code Institute of Sea and Air Research} is one. */
    private static boolean areTwoAuthors(String first, String second, boolean atComma) {
        return second.toLowerCase(Locale.ROOT).startsWith("the ")
                || ENDS_AS_TEAM.matcher(first).matches()
                || atComma
                        && !GroupName.matches(first)
                        && first.contains(" ")
                        && (ENDS_AS_TEAM.matcher(second).matches() || AuthorNotes.isInstitution(second))
                || atComma && HAS_INITIAL.matcher(second).matches();
    }

    /** Returns whether each of several lists is one name, surname first. */
    private static boolean arePairs(List<String> lists, boolean certainlyOneEach) {
        boolean hasSurname = certainlyOneEach;
        int pairs = 0;
        for (String list : lists) {
            List<ListedName> names = names(list);
            if (names.size() == 2) {
                pairs++;
                hasSurname |= names.get(0).isSurname() || names.get(1).isInitials();
            } else if (names.size() > 2 || !mayStandAlone(list)) {
                return false;
            }
        }
        return pairs > 0 && hasSurname;
    }

    private static boolean mayStandAlone(String list) {
        String alone = AuthorNotes.PLACE.matcher(list).replaceAll("").strip();
        return GroupName.matches(alone)
                || AuthorRemark.is(alone)
                || Typography.isHeld(alone)
                || alone.codePoints().noneMatch(Character::isLetter);
    }

    private static List<String> atCommas(String text) {
        List<ListedName> all = AND.splitAsStream(text)
                .flatMap(part -> commas(part).stream())
                .map(ListedName::of)
                .filter(name -> !name.text().isEmpty() || !name.notes().isEmpty())
                .toList();
        if (all.size() % 2 == 0 && everySecondIsInitials(all)) {
            return whole(turnedRound(all));
        }
        if (all.size() > 1 && areInitialsBehind(all)) {
            return whole(all.stream().map(AuthorList::initialsBefore).toList());
        }
        List<ListedName> names = names(text);
        if (everySecondIsInitials(names) || areSurnamesFirst(names) || (names.size() == 2 && isSurnameFirst(names))) {
            return whole(turnedRound(names));
        }
        return names.size() == 1 && !text.contains(",")
                ? AND_AT_NAME.splitAsStream(text).toList()
                : whole(ListedName.withSuffixes(all));
    }

    /**
     * Returns whether two or more pairs of a surname and given names stand in a row: nobody has one word four times.
     */
    private static boolean areSurnamesFirst(List<ListedName> names) {
        return names.size() > 2
                && names.size() % 2 == 0
                && names.stream().noneMatch(name -> GroupName.matches(name.text()))
                && IntStream.range(0, names.size())
                        .allMatch(index -> index % 2 == 0 ? names.get(index).isSurname() : isGiven(names.get(index)));
    }

    private static boolean isGiven(ListedName name) {
        return name.isInitials() || GIVEN.matcher(name.text()).matches();
    }

    private static boolean isSurnameFirst(List<ListedName> names) {
        return names.get(0).isSurname()
                && !names.stream()
                        .allMatch(name -> WHOLE_IN_HAN.matcher(name.text()).matches())
                && names.stream().noneMatch(name -> GroupName.matches(name.text()))
                && !AND.matcher(names.get(1).text()).find();
    }

    private static List<ListedName> names(String text) {
        return ListedName.withSuffixes(commas(text).stream().map(ListedName::of).toList());
    }

    private static List<String> commas(String text) {
        return List.of(text.split(","));
    }

    private static List<String> whole(List<ListedName> names) {
        return names.stream().map(ListedName::whole).toList();
    }

    private static boolean everySecondIsInitials(List<ListedName> names) {
        for (int second = 1; second < names.size(); second += 2) {
            ListedName surname = names.get(second - 1);
            ListedName initials = names.get(second);
            if (!initials.isInitials() || surname.isInitials() || initials.isSuffixOf(surname)) {
                return false;
            }
        }
        return !names.isEmpty() && names.size() % 2 == 0;
    }

    private static boolean areInitialsBehind(List<ListedName> names) {
        return names.stream()
                        .allMatch(name -> INITIALS_BEHIND.matcher(name.text()).matches())
                && names.stream()
                        .anyMatch(
                                name -> TWO_INITIALS_BEHIND.matcher(name.text()).matches());
    }

    private static ListedName initialsBefore(ListedName name) {
        String turned = INITIALS_BEHIND.matcher(name.text()).replaceAll("${initials} ${surname}");
        return new ListedName(turned, name.suffix(), name.notes());
    }

    private static List<ListedName> turnedRound(List<ListedName> names) {
        List<ListedName> turned = new ArrayList<>();
        for (int first = 0; first < names.size(); first += 2) {
            ListedName name = names.get(first);
            turned.add(first + 1 < names.size() ? name.behind(names.get(first + 1)) : name);
        }
        return turned;
    }
}
