package io.hinterland.queries.recommendation;

import io.hinterland.graph.Graph;
import io.hinterland.queries.Deadline;
import io.hinterland.queries.cost.TooExpensiveException;
import io.hinterland.queries.filter.Included;
import io.hinterland.queries.metapath.Measure;
import io.hinterland.queries.metapath.MetapathScores;
import io.hinterland.queries.metapath.ScoreOptions;
import io.hinterland.queries.metapath.WalkOptions;
import io.hinterland.schema.failure.DeadlineException;
import io.hinterland.schema.metapath.Metapath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the metapaths of a kind lead to from a node. */
final class CandidateGathering {

    private final Graph graph;
    private final MetapathScores scores;
    private final ScoreOptions options;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();
    private final List<Metapath> leftOut = new ArrayList<>();

    CandidateGathering(Graph graph, MetapathScores scores, Included included) {
        this.graph = graph;
        this.scores = scores;
        this.options = ScoreOptions.of(Measure.RANDOM_WALK)
                .withWalks(WalkOptions.DEFAULT.withLimit(WalkOptions.MOST).withIncluded(included));
    }

    /** Gathers for a node. Returns this. */
    CandidateGathering from(RecommendationKind kind, String node) {
        List<MetapathWeights.WeightedMetapath> all = MetapathWeights.of(kind);
        all.stream().filter(one -> one.weight() > 0).forEach(one -> gather(node, one));
        if (candidates.isEmpty()) {
            gatherEvenly(node, all.stream().filter(one -> one.weight() == 0).toList());
        }
        return this;
    }

    /** What adds nothing to better metapaths is still better than nothing. */
    private void gatherEvenly(String node, List<MetapathWeights.WeightedMetapath> weightless) {
        double weight = 1.0 / weightless.size();
        weightless.forEach(same -> gather(node, new MetapathWeights.WeightedMetapath(same.metapath(), weight)));
    }

    /** From a hub one metapath may take too long while the others have much to say. */
    private void gather(String node, MetapathWeights.WeightedMetapath weighted) {
        Metapath metapath = weighted.metapath();
        try {
            scores.reading(Deadline.withinHalf(graph))
                    .from(node, metapath.toString(), options)
                    .scores()
                    .forEach(score -> candidates
                            .computeIfAbsent(score.key(), found -> new Candidate(found, score.name()))
                            .add(new RecommendationAnswer.Contribution(metapath, score.score(), weighted.weight())));
        } catch (TooExpensiveException | DeadlineException tooLong) {
            graph.requireWanted();
            leftOut.add(metapath);
        }
    }

    Map<String, Candidate> candidates() {
        return candidates;
    }

    /** Returns the metapaths that would take too long. */
    List<Metapath> leftOut() {
        return leftOut;
    }

    /** A node that walks lead to, while they are added up. */
    static final class Candidate {

        /** The highest score first; ties by key. */
        static final Comparator<Candidate> BEST_FIRST =
                Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::key);

        private final String key;
        private final String name;
        private final List<RecommendationAnswer.Contribution> contributions = new ArrayList<>();

        Candidate(String key, String name) {
            this.key = key;
            this.name = name;
        }

        void add(RecommendationAnswer.Contribution contribution) {
            contributions.add(contribution);
        }

        String key() {
            return key;
        }

        String name() {
            return name;
        }

        double score() {
            return contributions.stream()
                    .mapToDouble(RecommendationAnswer.Contribution::part)
                    .sum();
        }

        /** Returns what the metapaths add, the most first. */
        List<RecommendationAnswer.Contribution> contributions() {
            return contributions.stream()
                    .sorted(Comparator.comparingDouble(RecommendationAnswer.Contribution::part)
                            .reversed())
                    .toList();
        }

        /** Returns the metapath that adds most. */
        Metapath mainMetapath() {
            return contributions().get(0).metapath();
        }
    }
}
