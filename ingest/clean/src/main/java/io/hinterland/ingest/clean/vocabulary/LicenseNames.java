package io.hinterland.ingest.clean.vocabulary;

import io.hinterland.schema.identity.Key;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Licences by the names that people write for them: {@code Apache License, Version 2.0} is {@code apache-2.0}. Names
 * are compared by their words and numbers, without those that say nothing.
 */
public final class LicenseNames {

    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+(?:\\.\\d+)*|\\+");
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\(([^()]*)\\)");

    /** Addresses that end with the name of a licence, or of Creative Commons with its terms and version. */
    private static final Pattern ADDRESS = Pattern.compile(
            "https?://(?:www\\.)?(?:opensource\\.org/licenses?|spdx\\.org/licenses|choosealicense\\.com/licenses"
                    + "|apache\\.org/licenses|(creativecommons)\\.org/(?:licenses|publicdomain))/(.+?)"
                    + "(?:/?|/legalcode.*|/deed.*|\\.(?:html|txt|php))");

    private static final Map<String, String> REPLACED = Map.of(
            "creative commons", "cc",
            "attribution", "by",
            "non commercial", "nc",
            "noncommercial", "nc",
            "share alike", "sa",
            "sharealike", "sa",
            "no derivatives", "nd",
            "noderivatives", "nd",
            "no derivs", "nd",
            "noderivs", "nd");

    /** Words that tell no licence from another. */
    private static final Set<String> SILENT = Set.of(
            "license",
            "licence",
            "licensed",
            "under",
            "the",
            "agreement",
            "version",
            "ver",
            "v",
            "only",
            "international",
            "unported",
            "generic");

    private static final Pattern DATE = Pattern.compile("\\b(?:january|february|march|april|may|june|july|august"
            + "|september|october|november|december)( \\d+)? (?:19|20)\\d\\d\\b");

    private static final Map<String, String> IDS = new HashMap<>();

    static {
        for (String line : ResourceLines.lines("license-names.tsv")) {
            String[] names = line.split("\t");
            Stream.of(names).map(LicenseNames::form).forEach(form -> IDS.putIfAbsent(form, names[0]));
            shortForm(names[0]).ifPresent(form -> IDS.putIfAbsent(form, names[0]));
        }
        ResourceLines.lines("license-names.tsv").stream()
                .map(line -> line.split("\t")[0])
                .forEach(id -> IDS.put(id, id));
    }

    private LicenseNames() {}

    /** Returns the id of the licence that a text names, if it is known. */
    public static Optional<String> find(String text) {
        String key = Key.find(text).map(Key::value).orElse("");
        return id(key).or(() -> byForm(key))
                .or(() -> ofAddress(key))
                .or(() -> byForm(IN_PARENTHESES.matcher(key).replaceAll(" ")))
                .or(() -> inParentheses(key));
    }

    private static Optional<String> id(String key) {
        return Optional.ofNullable(IDS.get(key));
    }

    private static Optional<String> byForm(String key) {
        String form = form(key);
        return form.isEmpty() ? Optional.empty() : id(form);
    }

    private static Optional<String> inParentheses(String key) {
        Matcher inner = IN_PARENTHESES.matcher(key);
        return inner.find() ? byForm(inner.group(1)) : Optional.empty();
    }

    private static Optional<String> ofAddress(String key) {
        Matcher address = ADDRESS.matcher(key);
        if (!address.matches()) {
            return Optional.empty();
        }
        String name = address.group(2).replaceFirst("^license-", "apache-");
        if (address.group(1) == null) {
            return byForm(name);
        }
        return byForm(name.startsWith("zero") ? "cc0-1.0" : "cc-" + name);
    }

    /** Returns the terms of Creative Commons alone, {@code by-nc-4.0}, as people shorten them. */
    private static Optional<String> shortForm(String id) {
        return id.startsWith("cc-by-") && id.matches(".*\\d") ? Optional.of(form(id.substring(3))) : Optional.empty();
    }

    private static String form(String name) {
        // "GPLv3" is "GPL v3".
        String lower = name.toLowerCase(Locale.ROOT).replaceAll("v(?=\\d)", " ");
        String spaced = String.join(" ", words(lower));
        String undated = DATE.matcher(spaced).replaceAll("");
        String replaced = " " + undated + " ";
        for (Map.Entry<String, String> words : REPLACED.entrySet()) {
            replaced = replaced.replace(" " + words.getKey() + " ", " " + words.getValue() + " ");
        }
        List<String> telling = Stream.of(replaced.strip().split(" +"))
                .filter(word -> !SILENT.contains(word))
                .map(word -> word.replaceFirst("(?:\\.0)+$", ""))
                .toList();
        // People write "MulanPSL" and "Mulan PSL".
        return String.join("", telling);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(name);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
