package io.hinterland.queries.recommendation;

import io.hinterland.graph.Graph;
import io.hinterland.queries.Bounds;
import io.hinterland.queries.explanation.Explanation;
import io.hinterland.queries.explanation.ExplanationOptions;
import io.hinterland.queries.explanation.Explanations;
import io.hinterland.queries.metapath.MetapathScores;
import io.hinterland.queries.metapath.WalkOptions;
import io.hinterland.queries.node.NodeName;
import io.hinterland.queries.node.NodeReference;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.metapath.Metagraph;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Recommends by random walks over several metapaths, each with a weight (Lao and Cohen 2010, "Relational Retrieval
 * Using a Combination of Path-Constrained Random Walks"). Of each metapath the {@value WalkOptions#MOST} most probable
 * ends count. Safe for use by several threads.
 */
public final class Recommendations {

    public static final int MOST = 100;

    public static final int USUAL = 10;

    private static final int PATHS = 3;

    private final Graph graph;
    private final MetapathScores scores;
    private final Explanations explanations;

    /** Recommends from the network of a model hub. */
    public Recommendations(Graph graph) {
        this.graph = graph;
        scores = new MetapathScores(graph);
        explanations = new Explanations(graph);
    }

    /**
     * Returns what to look at for a node, known things left out.
     *
     * @param node a model's id, or the name of a pipeline, an author or an owner, as the kind has it
     * @param limit how many suggestions at most, 1 to {@value #MOST}
     * @throws InvalidInputException if the node cannot be named so, or the limit is out of bounds
     * @throws NotFoundException if the graph has no such node
     */
    public RecommendationAnswer of(RecommendationKind kind, String node, int limit) {
        Bounds.upTo(MOST).check("The limit is from", limit);
        NodeReference source = NodeName.parse(node, Metagraph.hub()).as(kind.from());
        graph.inReadTransaction(transaction -> {
            source.require(transaction);
            return true;
        });
        String key = source.key().toString();
        CandidateGathering gathering = new CandidateGathering(scores, kind, key);
        Map<String, CandidateGathering.Candidate> candidates = gathering.candidates();
        if (candidates.isEmpty()) {
            return nothing(kind, key, "no walk leads from %s %s to a %s", gathering);
        }
        Set<String> known = known(kind, key, candidates);
        List<RecommendationAnswer.Suggestion> suggestions = candidates.values().stream()
                .filter(candidate -> !known.contains(candidate.key()))
                .sorted(CandidateGathering.Candidate.BEST_FIRST)
                .limit(limit)
                .map(candidate -> suggestion(key, candidate))
                .toList();
        return suggestions.isEmpty()
                ? nothing(kind, key, "walks from %s %s lead only to a %s that it is already linked to", gathering)
                : new RecommendationAnswer(kind, key, suggestions, gathering.leftOut(), "");
    }

    private static RecommendationAnswer nothing(
            RecommendationKind kind, String key, String reason, CandidateGathering gathering) {
        return new RecommendationAnswer(
                kind,
                key,
                List.of(),
                gathering.leftOut(),
                reason.formatted(kind.from().label(), key, kind.to().label()));
    }

    private Set<String> known(
            RecommendationKind kind, String key, Map<String, CandidateGathering.Candidate> candidates) {
        Map<String, Object> parameters = Map.of("node", key, "keys", List.copyOf(candidates.keySet()));
        return Set.copyOf(
                graph.read(kind.known(), parameters, row -> row.get("key").asString()));
    }

    private RecommendationAnswer.Suggestion suggestion(String source, CandidateGathering.Candidate candidate) {
        List<RecommendationAnswer.Contribution> contributions = candidate.contributions();
        Explanation explanation = explanations.over(
                source,
                candidate.key(),
                contributions.get(0).metapath().toString(),
                ExplanationOptions.DEFAULT.withLimit(PATHS));
        return new RecommendationAnswer.Suggestion(
                candidate.key(),
                candidate.name(),
                candidate.score(),
                contributions,
                explanation.paths(),
                explanation.cypher());
    }
}
