package io.hinterland.queries.recommendation;

import java.util.List;

/**
 * What is recommended for a node.
 *
 * @param node its key, as the graph has it
 * @param suggestions the highest scores first, ties by key
 * @param reason why there are none; empty where there are
 */
public record RecommendationAnswer(Kind kind, String node, List<Suggestion> suggestions, String reason) {

    public RecommendationAnswer {
        suggestions = List.copyOf(suggestions);
    }
}
