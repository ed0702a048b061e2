package io.hinterland.queries.catalog;

import io.hinterland.queries.node.NodeReference;
import io.hinterland.schema.HubEdgeType;
import java.util.Locale;

/** A node that found models must be joined to. */
public enum ValueFilter {
    OWNER(HubEdgeType.PUBLISHED_BY),
    LIBRARY(HubEdgeType.USES_LIBRARY),
    PIPELINE(HubEdgeType.HAS_PIPELINE),
    TAG(HubEdgeType.HAS_TAG),
    LICENSE(HubEdgeType.LICENSED_UNDER),
    LANGUAGE(HubEdgeType.IN_LANGUAGE),
    DATASET(HubEdgeType.TRAINED_ON),
    ARCHITECTURE(HubEdgeType.HAS_ARCHITECTURE),
    PAPER(HubEdgeType.CITES);

    private final HubEdgeType edgeType;

    ValueFilter(HubEdgeType edgeType) {
        this.edgeType = edgeType;
    }

    /** Returns the word for it, {@code owner}; also the name of its Cypher parameter. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the key of the node that people mean. */
    String key(String text) {
        return NodeReference.parse(edgeType.target(), text).key().toString();
    }

    /** Returns the node of a key. */
    public NodeReference reference(String key) {
        return new NodeReference(edgeType.target(), key);
    }

    /** Returns the pattern of the node, {@code (:Tag {key: $tag})}, with a variable where one is given. */
    public String node(String variable) {
        if (this == LANGUAGE) {
            // The models of a language are those of its varieties as well: fr-be where fr is asked for.
            String language = variable.isEmpty() ? "spoken" : variable;
            return "(%1$s:Language WHERE %1$s.key = $%2$s OR %1$s.primary = $%2$s)".formatted(language, word());
        }
        return "(%s:%s {%s: $%s})"
                .formatted(
                        variable, edgeType.target().label(), edgeType.target().keyProperty(), word());
    }

    /** Returns the relationship type that leads from the model to the node. */
    public String relationship() {
        return edgeType.name();
    }
}
