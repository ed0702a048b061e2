package io.hinterland.ingest.clean.model;

import io.hinterland.ingest.clean.record.Remarks;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.identity.Key;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        remarks.key(name).ifPresent(key -> add(new Link(type, key.value(), name)));
    }

    /** Adds an edge to the tag with this key. */
    void tag(String key, String name) {
        add(new Link(HubEdgeType.HAS_TAG, key, name));
    }

    /** Adds an edge to the value node that a cleaned text names, with what the record says of it. */
    void named(HubEdgeType type, String name, Map<String, Object> properties) {
        remarks.key(name).ifPresent(key -> add(new Link(type, key.value(), name, properties)));
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
