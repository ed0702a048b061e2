package io.hinterland.queries.recommendation;

import io.hinterland.graph.Graph;
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
import java.util.stream.IntStream;

/**
 * Recommends by random walks over several metapaths, each with a weight (Lao and Cohen 2010, "Relational Retrieval
 * Using a Combination of Path-Constrained Random Walks"). Of each metapath the {@value WalkOptions#MOST} most probable
 * ends count. Safe for use by several threads.
 */
public final class Recommendations {

    private static final int PATHS = 3;

    private final Graph graph;
    private final MetapathScores scores;
    private final Explanations explanations;

    /** Recommends from the network of a model hub. */
    public Recommendations(Graph graph) {
        this(graph, new MetapathScores(graph), new Explanations(graph));
    }

    private Recommendations(Graph graph, MetapathScores scores, Explanations explanations) {
        this.graph = graph;
        this.scores = scores;
        this.explanations = explanations;
    }

    /** Returns the same, reading through another view of the same graph. */
    public Recommendations reading(Graph view) {
        return new Recommendations(view, scores.reading(view), explanations.reading(view));
    }

    /**
     * Returns what to look at for a node, known things left out.
     *
     * @param node a model's id, or the name of a pipeline, an author or an owner, as the kind has it
     * @throws InvalidInputException if the node cannot be named so
     * @throws NotFoundException if the graph has no such node
     */
    public RecommendationAnswer of(RecommendationKind kind, String node, RecommendationOptions options) {
        NodeReference source = NodeName.parse(node, Metagraph.hub()).as(kind.from());
        graph.inReadTransaction(transaction -> {
            source.require(transaction);
            return true;
        });
        String key = source.key().toString();
        CandidateGathering gathering = new CandidateGathering(graph, scores, options.included()).from(kind, key);
        Map<String, CandidateGathering.Candidate> candidates = gathering.candidates();
        if (candidates.isEmpty()) {
            return nothing(kind, key, "no walk leads from %s %s to a %s", gathering);
        }
        Set<String> known = known(kind, key, candidates, options);
        List<CandidateGathering.Candidate> best = candidates.values().stream()
                .filter(candidate -> !known.contains(candidate.key()))
                .sorted(CandidateGathering.Candidate.BEST_FIRST)
                .limit(options.limit())
                .toList();
        List<RecommendationAnswer.Suggestion> suggestions = suggestions(key, best, options);
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
            RecommendationKind kind,
            String key,
            Map<String, CandidateGathering.Candidate> candidates,
            RecommendationOptions options) {
        Map<String, Object> parameters =
                Map.of("node", key, "keys", List.copyOf(candidates.keySet()), "relatives", options.relatives());
        return Set.copyOf(
                graph.read(kind.known(), parameters, row -> row.get("key").asString()));
    }

    private List<RecommendationAnswer.Suggestion> suggestions(
            String source, List<CandidateGathering.Candidate> best, RecommendationOptions options) {
        List<Explanations.Target> targets = best.stream()
                .map(candidate -> new Explanations.Target(candidate.key(), candidate.mainMetapath()))
                .toList();
        List<Explanation> explained = explanations.toEach(
                source, targets, ExplanationOptions.DEFAULT.withLimit(PATHS).withIncluded(options.included()));
        return IntStream.range(0, best.size())
                .mapToObj(index -> suggestion(best.get(index), explained.get(index)))
                .toList();
    }

    private static RecommendationAnswer.Suggestion suggestion(
            CandidateGathering.Candidate candidate, Explanation explanation) {
        return new RecommendationAnswer.Suggestion(
                candidate.key(),
                candidate.name(),
                candidate.score(),
                candidate.contributions(),
                explanation.paths(),
                explanation.cypher());
    }
}
