package io.hinterland.ingest.clean.vocabulary;

import io.hinterland.schema.identity.Key;
import java.text.Normalizer;
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
            "https?://(?:www\\.)?(?:opensource\\.org/licenses?|gnu\\.org/licenses(?:/old-licenses)?|spdx\\.org/licenses|choosealicense\\.com/licenses"
                    + "|apache\\.org/licenses|(creativecommons)\\.org/(?:licenses|publicdomain))/(.+?)"
                    + "(?:/?|/legalcode.*|/deed.*|(?:\\.[a-z]{2})?\\.(?:html|txt|php))");

    private static final Map<String, String> REPLACED = Map.ofEntries(
            Map.entry("creative commons", "cc"),
            Map.entry("attribution", "by"),
            Map.entry("non commercial", "nc"),
            Map.entry("noncommercial", "nc"),
            Map.entry("share alike", "sa"),
            Map.entry("sharealike", "sa"),
            Map.entry("no derivatives", "nd"),
            Map.entry("noderivatives", "nd"),
            Map.entry("no derivs", "nd"),
            Map.entry("noderivs", "nd"),
            Map.entry("international public", "international"),
            Map.entry("or later", "+"));

    private static final Pattern LIST = Pattern.compile("(?i)\\s*[,;/|]\\s*|\\s+(?:or|and|&|\\+)\\s+");

    /** {@code MIT, see LICENSE}. */
    private static final Pattern REFERENCE = Pattern.compile("[,;]?\\s+\\(?see\\b.*$");

    /** Words in parentheses that make another licence of the one before them. */
    private static final Pattern CHANGES = Pattern.compile(
            "\\([^()]*\\b(?:non|not|modified|custom|with|without|except|exception|additional|restrict\\p{L}*|addendum"
                    + "|based|variant|derived|like|style|adapted|amended)\\b[^()]*\\)");

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
            "spdx",
            "identifier",
            "deed",
            "legalcode",
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
                .forEach(id -> IDS.put(id, IDS.getOrDefault(form(id), id)));
    }

    /** A file that has the terms, perhaps with its path or address, or in Markdown. */
    private static final Pattern FILE = Pattern.compile(
            "(?i)(?:\\[[^\\]]*]\\()?(?:\\S*[/\\\\])?"
                    + "(?:un)?(?:licen[sc]es?|copying|eula|terms)(?:[-_.]?(?:file|agreement))?(?:\\.(?:md|txt|pdf|rst|html?))?\\)?\\.?");

    /** What points to the terms instead of naming them, and what only sentences have. */
    private static final Pattern SENTENCE =
            Pattern.compile("(?i)^(?:please[\\s-]+)?(?:see|refer|check|read|contact|same|as per"
                    + "|inherit(?:s|ed)?|follows?|depends|free (?:for|to)|subject to|available under|for )\\b.*"
                    + "|.*\\b(?:you|your|we|please|may (?:not|be|only|use)|must|shall|should|cannot|can|is|are|was|be|been|has|have|this model|this work"
                    + "|these weights|same as|contact)\\b.*|(?:\\S+\\s+){11,}\\S+");

    private LicenseNames() {}

    /** Returns whether a text names licences that are known, and more than that there is some other one. */
    public static boolean isNamed(String text) {
        List<String> ids = in(text);
        return !ids.isEmpty() && !ids.contains("other") && !ids.contains("unknown");
    }

    /** Returns whether a text names no licence but the file that has its terms, or is a sentence on them. */
    public static boolean isReference(String text) {
        return FILE.matcher(text.strip()).matches()
                || SENTENCE.matcher(text.strip()).matches();
    }

    /** Returns the ids of the licences that a text names, one or a list of them; nothing unless all are known. */
    public static List<String> in(String text) {
        Optional<String> one = find(text);
        if (one.isPresent()) {
            return List.of(one.get());
        }
        String[] parts = LIST.split(text.strip());
        List<String> all = Stream.of(parts).flatMap(part -> find(part).stream()).toList();
        return all.size() == parts.length ? all.stream().distinct().toList() : List.of();
    }

    /** Returns the id of the licence that a text names, if it is known. */
    public static Optional<String> find(String text) {
        String key =
                REFERENCE.matcher(Key.find(text).map(Key::value).orElse("")).replaceFirst("");
        return id(key).or(() -> byForm(key)).or(() -> ofAddress(key)).or(() -> withRemark(key));
    }

    /** Text in parentheses may repeat the licence; it may not change it. */
    private static Optional<String> withRemark(String key) {
        return CHANGES.matcher(key).find()
                ? Optional.empty()
                : byForm(IN_PARENTHESES.matcher(key).replaceAll(" ")).or(() -> inParentheses(key));
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
        // "GPLv3" is "GPL v3", "apache-2-0" is "apache-2.0".
        String lower = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("v(?=\\d)", " ")
                .replaceAll("(?<=\\d)[-_](?=\\d)", ".");
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
