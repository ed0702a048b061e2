package io.hinterland.api.analysis;

import io.hinterland.queries.recommendation.RecommendationAnswer;
import io.hinterland.schema.metapath.Metapath;
import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * What is recommended for a node.
 *
 * @param kind what is recommended
 * @param node its key, as the graph has it
 * @param suggestions the best first
 * @param leftOut metapaths that were not walked, since that would take too long from this node
 * @param reason why there are none; empty where there are
 */
@Introspected
record Suggestions(String kind, String node, List<RecommendationAnswer.Suggestion> suggestions, List<String> leftOut, String reason) {

    /**
     * Something to look at.
     *
     * @param key what tells it apart among those of its type
     * @param name what people call it
     * @param score the sum of probability times weight over the metapaths
     * @param contributions what each metapath adds, the most first
     * @param paths the best paths over the metapath that adds most
     * @param cypher draws these paths in Neo4j Browser
     */
    @Introspected
    record RecommendationAnswer.Suggestion(
            String key,
            String name,
            double score,
            List<RecommendationAnswer.Contribution> contributions,
            List<PathsBetween.Path> paths,
            String cypher) {

        static RecommendationAnswer.Suggestion of(RecommendationAnswer.Suggestion suggestion) {
            return new RecommendationAnswer.Suggestion(
                    suggestion.key(),
                    suggestion.name(),
                    suggestion.score(),
                    suggestion.contributions().stream().map(RecommendationAnswer.Contribution::of).toList(),
                    suggestion.paths().stream().map(PathsBetween.Path::of).toList(),
                    suggestion.cypher());
        }
    }

    /**
     * What a metapath adds to a score.
     *
     * @param metapath in long notation
     * @param probability that a random walk over it ends there
     * @param weight what it counts for
     */
    @Introspected
    record RecommendationAnswer.Contribution(String metapath, double probability, double weight) {

        static RecommendationAnswer.Contribution of(RecommendationAnswer.Contribution contribution) {
            return new RecommendationAnswer.Contribution(
                    contribution.metapath().toString(), contribution.probability(), contribution.weight());
        }
    }

    static Suggestions of(RecommendationAnswer answer) {
        return new Suggestions(
                answer.kind().word(),
                answer.node(),
                answer.suggestions().stream().map(RecommendationAnswer.Suggestion::of).toList(),
                answer.leftOut().stream().map(Metapath::toString).toList(),
                answer.reason());
    }
}
