package io.hinterland.ingest.clean.model;

import io.hinterland.ingest.clean.record.Remarks;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.clean.vocabulary.LanguageNames;
import io.hinterland.ingest.clean.vocabulary.LicenseNames;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.identity.Key;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The edges that leave one model, gathered; each once, in the spelling that came first. */
final class Links {

    private static final String FALSE = "false";
    private static final String NORWEGIAN = "no";
    private static final String UNKNOWN = "unknown";
    private static final Set<String> SOURCE_CODE =
            Set.of("code", "source code", "programming", "programming language", "programming languages");

    private final Map<HubEdgeType, Map<String, ModelEdge>> byType = new EnumMap<>(HubEdgeType.class);
    private final Remarks remarks;

    Links(Remarks remarks) {
        this.remarks = remarks;
    }

    /** Adds an edge to the value node that a cleaned text names, if it makes a key. */
    void named(HubEdgeType type, String name) {
        named(type, name, Map.of());
    }

    /** Adds an edge to the owner of a model, whose account may be called as it likes. */
    void owner(String name) {
        remarks.key(name).ifPresent(key -> add(new ModelEdge(HubEdgeType.PUBLISHED_BY, key.value(), name)));
    }

    /** Adds an edge to each language that a cleaned text names. */
    void languages(String text) {
        if (FALSE.equals(text.toLowerCase(Locale.ROOT))) {
            remarks.count(Rule.NORWEGIAN_AS_FALSE, text);
            add(new ModelEdge(HubEdgeType.IN_LANGUAGE, NORWEGIAN));
            return;
        }
        Optional<String> key = remarks.value(text).flatMap(remarks::key).map(Key::value);
        List<String> languages = key.map(LanguageNames::in).orElse(List.of());
        if (languages.size() == 1) {
            language(languages.get(0), text, !languages.equals(key.stream().toList()));
        } else if (key.isPresent()) {
            remarks.count(languages.isEmpty() ? Rule.BLANK_TEXT : Rule.LANGUAGES_SPLIT, text);
            languages.forEach(language -> language(language, language, false));
        }
    }

    private void language(String language, String printed, boolean isByName) {
        if (SOURCE_CODE.contains(language)) {
            remarks.count(Rule.CODE_AS_LANGUAGE, printed);
            return;
        }
        boolean isKnown = LanguageNames.isKnown(language);
        if (!isKnown && remarks.value(language).isEmpty()) {
            return;
        }
        if (!isKnown) {
            remarks.count(Rule.UNKNOWN_LANGUAGE, printed);
        } else if (isByName) {
            remarks.count(Rule.LANGUAGE_BY_NAME, printed);
        }
        add(new ModelEdge(HubEdgeType.IN_LANGUAGE, language, printed));
    }

    /** Adds an edge to each licence that a cleaned text names, and returns their keys; one in most texts. */
    Set<String> licenses(String text) {
        // The Hub writes "unknown" for a licence; elsewhere it is a word for nothing.
        Optional<String> value =
                UNKNOWN.equals(text.toLowerCase(Locale.ROOT)) ? Optional.of(UNKNOWN) : remarks.value(text);
        List<String> known = value.map(LicenseNames::in).orElse(List.of());
        Optional<String> key = value.flatMap(
                said -> known.isEmpty() ? licenseOfItsOwn(said) : Key.find(said).map(Key::value));
        if (known.isEmpty()) {
            key.ifPresent(license -> add(new ModelEdge(HubEdgeType.LICENSED_UNDER, license, text)));
            return key.map(Set::of).orElse(Set.of());
        }
        if (!known.equals(key.stream().toList())) {
            remarks.count(Rule.LICENSE_BY_NAME, text);
        }
        known.forEach(license -> add(new ModelEdge(HubEdgeType.LICENSED_UNDER, license, text)));
        return Set.copyOf(known);
    }

    /** A licence that is not known has a name all the same, which neither a sentence is nor the file that states it. */
    private Optional<String> licenseOfItsOwn(String text) {
        if (LicenseNames.isReference(text)) {
            remarks.count(Rule.UNNAMED_LICENSE, text);
            return Optional.empty();
        }
        return remarks.key(text).map(Key::value);
    }

    /** Puts a licence that is known by its name in the place of {@code other}. */
    void replaceOther(String license, String name) {
        byType.getOrDefault(HubEdgeType.LICENSED_UNDER, Map.of()).remove("other");
        add(new ModelEdge(HubEdgeType.LICENSED_UNDER, license, name));
    }

    /** Adds an edge to the tag with this key. */
    void tag(String key, String name) {
        add(new ModelEdge(HubEdgeType.HAS_TAG, key, name));
    }

    /** Adds an edge to the value node that a cleaned text names, with what the record says of it. */
    void named(HubEdgeType type, String name, Map<String, Object> properties) {
        remarks.value(name)
                .flatMap(remarks::key)
                .ifPresent(key -> add(new ModelEdge(type, key.value(), name, properties)));
    }

    /** Adds an edge to the node with this id, unless it is too long. */
    void identified(HubEdgeType type, String id) {
        identified(type, id, Map.of());
    }

    void identified(HubEdgeType type, String id, Map<String, Object> properties) {
        if (id.isEmpty()) {
            remarks.count(Rule.BLANK_TEXT, id);
        } else if (Key.fits(id)) {
            add(new ModelEdge(type, id, id, properties));
        } else {
            remarks.count(Rule.LONG_KEY, id);
        }
    }

    private void add(ModelEdge link) {
        byType.computeIfAbsent(link.type(), first -> new LinkedHashMap<>()).putIfAbsent(link.target(), link);
    }

    boolean contains(HubEdgeType type, String target) {
        return byType.getOrDefault(type, Map.of()).containsKey(target);
    }

    /** Returns whether the model has the language that a key is the code or a name of. */
    boolean hasLanguage(String key) {
        Set<String> languages = targets(HubEdgeType.IN_LANGUAGE);
        return !languages.isEmpty()
                && (languages.contains(key)
                        || LanguageNames.ofName(key).filter(languages::contains).isPresent());
    }

    /** Returns the targets of the edges of a type. */
    Set<String> targets(HubEdgeType type) {
        return byType.getOrDefault(type, Map.of()).keySet();
    }

    List<ModelEdge> all() {
        return byType.values().stream()
                .flatMap(links -> links.values().stream())
                .toList();
    }
}
