package io.hinterland.ingest.clean.card;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Which sections of a card say something: under their heading stands more than what the hub's template puts there. */
final class Sections {

    private static final Pattern COMMENT = Pattern.compile("<!--(?:(?!-->).){0,5000}+-->", Pattern.DOTALL);
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> NOTHING = Set.of("", "todo", "tbd", "na", "none", "comingsoon");

    private record Open(int level, Set<Section> sections) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final Set<Section> described = EnumSet.noneOf(Section.class);

    /** Takes the next block of the card's top level, with its text. */
    void take(Node block, String text) {
        if (block instanceof Heading heading) {
            open.removeIf(section -> section.level() >= heading.getLevel());
            open.push(new Open(heading.getLevel(), Section.under(text)));
        } else if (!open.isEmpty() && saysSomething(text)) {
            open.forEach(section -> described.addAll(section.sections()));
        }
    }

    private static boolean saysSomething(String text) {
        String lower = COMMENT.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        return !lower.contains("more information needed")
                && !NOTHING.contains(SIGNS.matcher(lower).replaceAll(""));
    }

    Set<Section> described() {
        return described;
    }
}
