package io.hinterland.ingest.clean.vocabulary;

import io.hinterland.schema.identity.Key;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of {@code no-values.txt}: words for nothing, and words of templates that nobody replaced. */
public final class NoValues {

    private static final Set<String> TEXTS = new HashSet<>();
    private static final List<Pattern> FORMS;
    private static final Set<Character> FIRST_CHARACTERS;

    private static final String AROUND = "\"'`([*_";
    private static final Pattern MARKS = Pattern.compile("^[\"'`(\\[*_\\s]+|[\"'`)\\]*_.\\s]+$");

    /** In angle brackets, as Markdown has addresses, and as templates have their placeholders. */
    private static final Pattern ADDRESS = Pattern.compile("<[a-z]+://.*>");

    static {
        List<String> lines = ResourceLines.lines("no-values.txt").stream()
                .map(line -> line.replaceFirst("\\s# .*", "").strip())
                .toList();
        lines.stream().filter(line -> line.indexOf('*') < 0).forEach(TEXTS::add);
        FORMS = lines.stream()
                .filter(line -> line.indexOf('*') >= 0)
                .map(NoValues::form)
                .toList();
        FIRST_CHARACTERS = lines.stream()
                .filter(line -> line.indexOf('*') > 0)
                .map(line -> line.charAt(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    private NoValues() {}

    /** Returns whether a text, in any case, perhaps in quotation marks or brackets, names no value. */
    public static boolean contain(String text) {
        String key = Key.find(text).map(Key::value).orElse("");
        return namesNone(key) || isMarked(key) && namesNone(MARKS.matcher(key).replaceAll(""));
    }

    private static boolean namesNone(String key) {
        return TEXTS.contains(key) || mayBePlaceholder(key) && anyMatches(key);
    }

    private static boolean isMarked(String key) {
        return key.length() > 2 && (AROUND.indexOf(key.charAt(0)) >= 0 || key.endsWith("."));
    }

    /** Nearly every text begins otherwise, and needs no closer look. */
    private static boolean mayBePlaceholder(String key) {
        return !key.isEmpty() && FIRST_CHARACTERS.contains(key.charAt(0));
    }

    private static boolean anyMatches(String key) {
        return !ADDRESS.matcher(key).matches()
                && FORMS.stream().anyMatch(form -> form.matcher(key).matches());
    }

    private static Pattern form(String line) {
        return Pattern.compile(
                Stream.of(line.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }
}
