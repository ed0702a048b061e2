package io.hinterland.app.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text that is broken between words where a line ends. */
public final class Prose {

    /**
     * What a line begins with: a number and the space behind it, or an indent. What continues it stands below the rest.
     */
    private static final Pattern INDENT = Pattern.compile("^\\s*(?:[\\d,.]+ {2,})?");

    /** What a word that is too long for a line may be broken behind. */
    private static final String BREAKING = "/-_,;:>.";

    private Prose() {}

    /**
     * Returns text whose lines are at most that long, words that are longer apart.
     *
     * @param width in characters; {@link Surroundings#UNLIMITED} for no limit
     */
    public static String wrapped(String text, int width) {
        return text.lines().map(line -> wrappedLine(line, width)).collect(Collectors.joining("\n"));
    }

    private static String wrappedLine(String line, int width) {
        if (line.length() <= width) {
            return line;
        }
        Matcher matcher = INDENT.matcher(line);
        String indent = matcher.find() ? matcher.group() : "";
        int room = Math.max(width - indent.length(), 1);
        String continuation = "\n" + " ".repeat(indent.length());
        return indent + String.join(continuation, lines(line.substring(indent.length()), room, false));
    }

    /** Returns the lines of a cell of a table, all at most that long: words that are longer are broken too. */
    static List<String> cell(String text, int width) {
        return text.lines().flatMap(line -> lines(line, width, true).stream()).toList();
    }

    private static List<String> lines(String text, int width, boolean breaksWords) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > width) {
            int end = end(rest, width, breaksWords);
            if (end < 0) {
                break;
            }
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /** Returns where the first line of a text that is too long ends, or a negative number if it cannot be broken. */
    private static int end(String text, int width, boolean breaksWords) {
        int space = text.lastIndexOf(' ', width);
        if (space > 0) {
            return space;
        }
        if (!breaksWords) {
            return text.indexOf(' ', width);
        }
        for (int end = width; end > 1; end--) {
            if (BREAKING.indexOf(text.charAt(end - 1)) >= 0) {
                return end;
            }
        }
        return Character.isHighSurrogate(text.charAt(width - 1)) && width > 1 ? width - 1 : width;
    }
}
