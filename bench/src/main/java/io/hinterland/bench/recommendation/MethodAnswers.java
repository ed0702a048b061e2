package io.hinterland.bench.recommendation;

import io.hinterland.queries.recommendation.MetapathWeights;
import io.hinterland.schema.metapath.Metapath;
import java.util.List;

/** What the methods that are compared say of a question: a score for each candidate. */
final class MethodAnswers {

    private final HubWalks walks;
    private final RecommendationTask task;
    private final List<Metapath> metapaths;
    private final float[] popularity;

    MethodAnswers(HubWalks walks, RecommendationTask task) {
        this.walks = walks;
        this.task = task;
        this.metapaths = MetapathWeights.of(task.kind()).stream()
                .map(MetapathWeights.WeightedMetapath::metapath)
                .toList();
        this.popularity = walks.countsFromAll(task.popularity());
    }

    List<Metapath> metapaths() {
        return metapaths;
    }

    /** Returns how popular each candidate is, whoever asks. */
    float[] popularity() {
        return popularity;
    }

    /** Returns how many neighbours the source shares with each candidate. */
    float[] commonNeighbours(HeldOutQuestions.Question question) {
        float[] sum = new float[popularity.length];
        for (Metapath metapath : task.common()) {
            float[] counts = walks.counts(question.source(), metapath);
            for (int node = 0; node < sum.length; node++) {
                sum[node] += counts[node];
            }
        }
        return sum;
    }

    /** Returns with what probability a random walk over each metapath ends at each candidate. */
    float[][] probabilities(HeldOutQuestions.Question question) {
        return metapaths.stream()
                .map(metapath -> walks.probabilities(question.source(), metapath))
                .toArray(float[][]::new);
    }
}
