package io.hinterland.queries.recommendation;

import io.hinterland.schema.metapath.Metapath;
import java.util.List;

/**
 * What is recommended for a node.
 *
 * @param node its key, as the graph has it
 * @param suggestions the highest scores first, ties by key
 * @param leftOut metapaths that were not walked, since that would take too long from this node
 * @param reason why there are none; empty where there are
 */
public record RecommendationAnswer(
        Kind kind, String node, List<Suggestion> suggestions, List<Metapath> leftOut, String reason) {

    public RecommendationAnswer {
        suggestions = List.copyOf(suggestions);
        leftOut = List.copyOf(leftOut);
    }
}
