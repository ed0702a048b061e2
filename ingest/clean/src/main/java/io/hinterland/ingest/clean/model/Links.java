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
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The edges that leave one model, gathered; each once, in the spelling that came first. */
final class Links {

    private final Map<HubEdgeType, Map<String, Link>> byType = new EnumMap<>(HubEdgeType.class);
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
        remarks.key(name).ifPresent(key -> add(new Link(HubEdgeType.PUBLISHED_BY, key.value(), name)));
    }

    /** Adds an edge to each language that a cleaned text names. */
    void languages(String text) {
        Optional<String> value = remarks.value(text);
        Optional<Key> key = value.flatMap(remarks::key);
        List<String> languages = key.map(Key::value).map(LanguageNames::in).orElse(List.of());
        if (languages.size() > 1) {
            remarks.count(Rule.LANGUAGES_SPLIT, text);
            languages.forEach(language -> add(new Link(HubEdgeType.IN_LANGUAGE, language)));
        } else if (languages.size() == 1) {
            String language = languages.get(0);
            if (!language.equals(key.map(Key::value).orElse(""))) {
                remarks.count(Rule.LANGUAGE_BY_NAME, text);
            }
            add(new Link(HubEdgeType.IN_LANGUAGE, language, text));
        } else if (key.isPresent()) {
            remarks.count(Rule.BLANK_TEXT, text);
        }
    }

    /** Adds an edge to the licence that a cleaned text names, and returns its key. */
    Optional<String> license(String text) {
        Optional<String> known = LicenseNames.find(text);
        if (known.isEmpty()) {
            named(HubEdgeType.LICENSED_UNDER, text);
            return Key.find(text).map(Key::value);
        }
        if (!known.equals(Key.find(text).map(Key::value))) {
            remarks.count(Rule.LICENSE_BY_NAME, text);
        }
        add(new Link(HubEdgeType.LICENSED_UNDER, known.get(), text));
        return known;
    }

    /** Puts a licence that is known by its name in the place of {@code other}. */
    void replaceOther(String license, String name) {
        byType.getOrDefault(HubEdgeType.LICENSED_UNDER, Map.of()).remove("other");
        add(new Link(HubEdgeType.LICENSED_UNDER, license, name));
    }

    /** Adds an edge to the tag with this key. */
    void tag(String key, String name) {
        add(new Link(HubEdgeType.HAS_TAG, key, name));
    }

    /** Adds an edge to the value node that a cleaned text names, with what the record says of it. */
    void named(HubEdgeType type, String name, Map<String, Object> properties) {
        remarks.value(name).flatMap(remarks::key).ifPresent(key -> add(new Link(type, key.value(), name, properties)));
    }

    /** Adds an edge to the node with this id, unless it is too long. */
    void identified(HubEdgeType type, String id) {
        identified(type, id, Map.of());
    }

    void identified(HubEdgeType type, String id, Map<String, Object> properties) {
        if (id.isEmpty()) {
            remarks.count(Rule.BLANK_TEXT, id);
        } else if (Key.fits(id)) {
            add(new Link(type, id, id, properties));
        } else {
            remarks.count(Rule.LONG_KEY, id);
        }
    }

    private void add(Link link) {
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

    List<Link> all() {
        return byType.values().stream()
                .flatMap(links -> links.values().stream())
                .toList();
    }
}
