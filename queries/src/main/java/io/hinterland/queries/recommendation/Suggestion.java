package io.hinterland.queries.recommendation;

import io.hinterland.queries.explanation.ExplainedPath;
import java.util.List;

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
        List<ExplainedPath> paths,
        String cypher) {

    public Suggestion {
        contributions = List.copyOf(contributions);
        paths = List.copyOf(paths);
    }
}
