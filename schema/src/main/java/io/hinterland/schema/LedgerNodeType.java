package io.hinterland.schema;

import java.util.List;

/**
 * Nodes that keep books about the network and are no part of it: no metapath passes through them, no figure counts
 * them, and no checksum has them. No edge leads to them or from them.
 */
public enum LedgerNodeType {
    /** How the counters and edges of a model changed in a calendar year. */
    MODEL_YEAR("ModelYear", List.of("model", "year")),
    /** The version of the form in which the graph holds the network; there is one such node. */
    GRAPH_VERSION("GraphVersion", List.of("what")),
    /** The papers that people added to the roles of citations, as lines of a file; there is one such node. */
    PAPER_ROLES("PaperRoles", List.of("what")),
    /** What sources other than its own record say of a paper, and which of them were asked. */
    PAPER_WORKS("PaperWorks", List.of("paper")),
    /** Made and never committed by whoever loads models, so that two do not at once. */
    RUN("Run", List.of("what")),
    /** Stands while the sample is loaded; where it is left, that load was interrupted. There is one such node. */
    SAMPLE_LOAD("SampleLoad", List.of("what")),
    /** By which rules the network is settled, and the loads after which it is not yet. */
    SETTLING("Settling", List.of("what")),
    /** What somebody decided on who is who among authors. */
    AUTHOR_DECISION("AuthorDecision", List.of("id")),
    /** What somebody decided on whether a model is about a paper. */
    LINK_DECISION("LinkDecision", List.of("model", "paper")),
    /** What somebody decided on whether a model derives from another. */
    PARENT_DECISION("ParentDecision", List.of("child", "parent")),
    /** A community of nodes that was found and kept on request, with the method and its parameters. */
    COMMUNITY("Community", List.of("metapath", "number"));

    private final String label;
    private final List<String> keyProperties;

    LedgerNodeType(String label, List<String> keyProperties) {
        this.label = label;
        this.keyProperties = keyProperties;
    }

    public String label() {
        return label;
    }

    /** Returns whether loads make it; what people made would be missed, were it gone. */
    public boolean isMadeByLoads() {
        return switch (this) {
            case AUTHOR_DECISION, LINK_DECISION, PARENT_DECISION -> false;
            default -> true;
        };
    }

    /** Returns the properties that together tell a node from all others of its type. */
    public List<String> keyProperties() {
        return keyProperties;
    }
}
