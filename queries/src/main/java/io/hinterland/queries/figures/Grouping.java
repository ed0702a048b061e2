package io.hinterland.queries.figures;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.CypherTemplate;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.Worded;
import java.util.Locale;

/** What models are counted by. A model counts once for each value that it has, and not at all where it has none. */
public enum Grouping implements Worded {
    MODEL,
    KIND,
    MONTH,
    MODALITY,
    OWNER(HubEdgeType.PUBLISHED_BY),
    LIBRARY(HubEdgeType.USES_LIBRARY),
    PIPELINE(HubEdgeType.HAS_PIPELINE),
    TAG(HubEdgeType.HAS_TAG),
    LICENSE(HubEdgeType.LICENSED_UNDER),
    LANGUAGE(HubEdgeType.IN_LANGUAGE),
    DATASET(HubEdgeType.TRAINED_ON),
    ARCHITECTURE(HubEdgeType.HAS_ARCHITECTURE),
    DOWNLOAD_RANGE(HubEdgeType.IN_DOWNLOAD_RANGE),
    LIKE_RANGE(HubEdgeType.IN_LIKE_RANGE),
    PAPER;

    private final String cypher;

    /** By a property, or by what no single edge leads to. */
    Grouping() {
        cypher = CypherFile.read(Grouping.class, "by-" + name().toLowerCase(Locale.ROOT));
    }

    /** By the nodes at the other end of an edge. */
    Grouping(HubEdgeType edge) {
        cypher = CypherTemplate.read(Grouping.class, "by-node").render(edge);
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the statement behind its first lines: {@code key}, {@code name}, {@code models}, {@code downloads},
     * {@code likes}.
     */
    String cypher() {
        return cypher;
    }
}
