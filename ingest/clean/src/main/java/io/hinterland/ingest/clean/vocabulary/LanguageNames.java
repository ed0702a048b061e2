package io.hinterland.ingest.clean.vocabulary;

import io.hinterland.schema.identity.CleanText;
import io.hinterland.schema.identity.Key;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Languages by the texts that people write for them: codes of ISO 639 (the shortest one is the language's), tags of BCP
 * 47 such as {@code fr-BE}, names, and several of these in one text.
 */
public final class LanguageNames {

    private static final Map<String, String> CODES = new HashMap<>();

    /** A language and what tells its variety: script, region, variants. */
    private static final Pattern TAG = Pattern.compile("([a-z]{2,3})((?:[-_][a-z0-9]{2,8})+)");

    private static final Pattern LIST = Pattern.compile("\\s*(?:[,;|、，；\\n\\\\]|<?[-=]+>|[→↔⇒])\\s*|\\s+[-–*•·]\\s+");
    private static final Pattern JOINED = Pattern.compile("\\s*[/+&:.]\\s*|\\s+(?:and|und|et|y|e|to)\\s+");
    private static final Pattern HYPHENATED = Pattern.compile("(?<=\\p{L}{4})\\s*[-–]\\s*(?=\\p{L}{4})");

    /** Text around languages that names none: marks of lists, flags, and words. */
    private static final Pattern SILENT = Pattern.compile(
            "^(?:[-*•]\\s+|(?:languages?|lang|iso[ -]639(?:-\\d)?)\\s*:\\s*)+|\\s+(?:only|languages?)$"
                    + "|\\s+(?:and|&|\\+)\\s+(?:many\\s+|some\\s+)?(?:others?|more)(?:\\s+languages?)?$|[\\p{So}\\p{Cf}]+|[.!]+$");

    private static final Pattern OTHERS =
            Pattern.compile("(?:and\\s+)?(?:etc|(?:many\\s+|some\\s+)?(?:others?|more)|…)|");
    private static final Set<String> PAIRS = Set.of("\"\"", "''", "``", "[]", "()", "<>");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern QUALIFIED = Pattern.compile("([^()]+?)\\s*\\([^()]*\\)");
    private static final Pattern LEADING_AND = Pattern.compile("^(?:and|und|et)\\s+");

    static {
        for (String line : ResourceLines.lines("language-names.tsv")) {
            String[] names = line.split("\t");
            Stream.of(names).forEach(name -> CODES.putIfAbsent(Key.of(name).value(), names[0]));
        }
        // A code is that language whatever else has it as a name.
        ResourceLines.lines("language-names.tsv").stream()
                .map(line -> line.split("\t")[0])
                .forEach(code -> CODES.put(code, code));
    }

    private LanguageNames() {}

    /**
     * Returns the languages that a text names, by their keys, in its order; a part that ISO 639 does not know stands as
     * it is. A text without any part is empty.
     */
    public static List<String> in(String text) {
        String key = unquoted(Key.find(text).map(Key::value).orElse(""));
        String written = bare(key);
        Optional<String> one = find(written);
        if (written.isEmpty() || one.isPresent()) {
            return one.stream().toList();
        }
        List<String> parts = Stream.of(LIST.split(written))
                .map(part -> bare(LEADING_AND.matcher(part).replaceFirst("")))
                .toList();
        List<String> languages = parts.stream()
                .filter(part -> !OTHERS.matcher(part).matches())
                .flatMap(part -> joined(part).stream())
                .distinct()
                .toList();
        boolean isUnknown = parts.size() == 1 && languages.stream().noneMatch(LanguageNames::isKnown);
        return isUnknown ? List.of(key) : languages;
    }

    /** Returns whether a key is a code of ISO 639, or a tag of BCP 47 that begins with one. */
    public static boolean isKnown(String key) {
        return ofName(key).isPresent() || primary(key).isPresent();
    }

    /** Returns the code of the language that a key is the code or a name of. */
    public static Optional<String> ofName(String key) {
        return Optional.ofNullable(CODES.get(key));
    }

    /**
     * Returns the language of a tag such as {@code fr-be} that has a variety, {@code fr}; nothing for any other key.
     */
    public static Optional<String> primary(String key) {
        Matcher tag = TAG.matcher(key);
        return tag.matches() ? ofName(tag.group(1)) : Optional.empty();
    }

    /** Slashes, "and" and spaces stand in names as well, so they part languages only where each part is one. */
    private static List<String> joined(String text) {
        Optional<String> one = find(text);
        if (one.isPresent()) {
            return List.of(one.get());
        }
        return Stream.of(JOINED, HYPHENATED, SPACES)
                .flatMap(separator -> all(separator.split(text)).stream())
                .findFirst()
                .orElseGet(() -> List.of(text));
    }

    private static Optional<List<String>> all(String[] parts) {
        List<String> languages =
                Stream.of(parts).flatMap(part -> find(part).stream()).toList();
        return parts.length > 1 && languages.size() == parts.length ? Optional.of(languages) : Optional.empty();
    }

    /** Returns the language that a key is a code, a tag or a name of. */
    private static Optional<String> find(String key) {
        return ofName(key).or(() -> tag(key)).or(() -> qualified(key));
    }

    private static Optional<String> tag(String key) {
        Matcher tag = TAG.matcher(key);
        return tag.matches()
                ? ofName(tag.group(1)).map(language -> language + tag.group(2).replace('_', '-'))
                : Optional.empty();
    }

    private static Optional<String> qualified(String key) {
        Matcher qualified = QUALIFIED.matcher(key);
        return qualified.matches() ? ofName(qualified.group(1)) : Optional.empty();
    }

    /** Frees a key of what names no language. */
    private static String bare(String key) {
        String inner = unquoted(key);
        return find(inner).isPresent()
                ? inner
                : CleanText.singleSpaced(SILENT.matcher(inner).replaceAll(""));
    }

    /** Frees a key of quotation marks and brackets around the whole of it. */
    private static String unquoted(String key) {
        String inner = key.strip();
        while (inner.length() > 1 && PAIRS.contains(inner.charAt(0) + inner.substring(inner.length() - 1))) {
            inner = inner.substring(1, inner.length() - 1).strip();
        }
        return inner;
    }
}
