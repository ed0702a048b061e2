package io.hinterland.queries.recommendation;

import io.hinterland.queries.explanation.Explanation;
import io.hinterland.schema.metapath.Metapath;
import java.util.List;

/**
 * What is recommended for a node.
 *
 * @param kind what is recommended
 * @param node its key, as the graph has it
 * @param suggestions the highest scores first, ties by key
 * @param leftOut metapaths that were not walked, since that would take too long from this node
 * @param reason why there are none; empty where there are
 */
public record RecommendationAnswer(
        RecommendationKind kind, String node, List<Suggestion> suggestions, List<Metapath> leftOut, String reason) {

    public RecommendationAnswer {
        suggestions = List.copyOf(suggestions);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Something to look at.
     *
     * @param key what tells it apart among those of its type
     * @param name what people call it, or the key
     * @param score the sum of what the metapaths add, above 0 and at most 1
     * @param contributions what each adds, the most first
     * @param paths the best paths over the metapath that adds most
     * @param cypher draws these paths in Neo4j Browser
     */
    public record Suggestion(
            String key,
            String name,
            double score,
            List<Contribution> contributions,
            List<Explanation.Path> paths,
            String cypher) {

        public Suggestion {
            contributions = List.copyOf(contributions);
            paths = List.copyOf(paths);
        }
    }

    /**
     * What a metapath adds to a score.
     *
     * @param metapath the metapath
     * @param probability that a random walk over the metapath ends at the suggestion
     * @param weight what the metapath counts for
     */
    public record Contribution(Metapath metapath, double probability, double weight) {

        /** Returns what it adds. */
        public double part() {
            return probability * weight;
        }
    }
}
