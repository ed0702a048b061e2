package io.hinterland.queries.recommendation;

import io.hinterland.graph.CypherFile;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.Worded;

/** What can be recommended, and for what. */
public enum RecommendationKind implements Worded {
    /** Models like a model; its ancestors and descendants are known. */
    MODELS(HubNodeType.MODEL, HubNodeType.MODEL),

    /** Papers for a model; those that it cites are known. */
    PAPERS(HubNodeType.MODEL, HubNodeType.PAPER),

    /** Datasets for a pipeline. */
    DATASETS(HubNodeType.PIPELINE, HubNodeType.DATASET),

    /** Authors to look at for an author; co-authors are known. */
    AUTHORS(HubNodeType.AUTHOR, HubNodeType.AUTHOR),

    /** Owners to look at for an owner; those whose models its own derive from are known. */
    OWNERS(HubNodeType.OWNER, HubNodeType.OWNER);

    private final HubNodeType from;
    private final HubNodeType to;

    RecommendationKind(HubNodeType from, HubNodeType to) {
        this.from = from;
        this.to = to;
    }

    /** Returns what it is recommended for. */
    public NodeType from() {
        return from;
    }

    /** Returns what is recommended. */
    public NodeType to() {
        return to;
    }

    /** Returns the query for those of {@code $keys} that are known to {@code $node}. */
    String known() {
        return CypherFile.read(RecommendationKind.class, "known-" + word());
    }
}
