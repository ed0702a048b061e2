package io.hinterland.ingest.load.settle;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.schema.HubNodeType;
import java.util.List;
import java.util.Map;

/**
 * Deletes nodes that nothing leads to any more: values that no listed model has, placeholders that no model names,
 * papers that no model cites and of which nothing is known. Gone models stay, and so do papers with metadata, owners of
 * an author's account, and snapshots.
 */
final class Orphans {

    /** A node comes after those that may lead to it. */
    private static final List<HubNodeType> VALUES = List.of(
            HubNodeType.AUTHOR,
            HubNodeType.OWNER,
            HubNodeType.PIPELINE,
            HubNodeType.MODALITY,
            HubNodeType.LIBRARY,
            HubNodeType.TAG,
            HubNodeType.LICENSE,
            HubNodeType.LANGUAGE,
            HubNodeType.ARCHITECTURE,
            HubNodeType.DATASET,
            HubNodeType.BENCHMARK,
            HubNodeType.DOWNLOAD_RANGE,
            HubNodeType.LIKE_RANGE,
            HubNodeType.CATEGORY,
            HubNodeType.PUBLICATION_DATE,
            HubNodeType.REPOSITORY);

    private static final String PLACEHOLDERS = CypherFile.read(Orphans.class, "orphaned-placeholders");
    private static final String PAPERS = CypherFile.read(Orphans.class, "orphaned-papers");
    private static final CypherTemplate ORPHANS = CypherTemplate.read(Orphans.class, "orphans");

    private Orphans() {}

    /** Returns how many nodes were deleted. */
    static long delete(Graph graph) {
        long deleted = delete(graph, PLACEHOLDERS) + delete(graph, PAPERS);
        for (HubNodeType type : VALUES) {
            deleted += delete(graph, ORPHANS.render(type));
        }
        return deleted;
    }

    private static long delete(Graph graph, String statement) {
        return graph.writeAutoCommitted(statement, Map.of()).nodesDeleted();
    }
}
