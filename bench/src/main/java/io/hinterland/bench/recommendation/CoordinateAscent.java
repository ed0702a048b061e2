package io.hinterland.bench.recommendation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Learns the weights of metapaths: from even ones, each in turn is set to whatever of a few values gives the greatest
 * mean reciprocal rank, the others staying as they are (Metzler and Croft 2007, "Linear Feature-Based Models for
 * Information Retrieval"). Nothing in it is left to chance.
 */
final class CoordinateAscent {

    private static final double[] VALUES = {0, 0.25, 0.5, 1, 2, 4, 8, 16, 64};
    private static final int ROUNDS = 3;

    /** What is known of one question. */
    private record Example(float[][] probabilities, HeldOutQuestions.Question question) {}

    private final List<Example> examples = new ArrayList<>();

    CoordinateAscent(MethodAnswers answers, List<HeldOutQuestions.Question> questions) {
        questions.forEach(question -> examples.add(new Example(answers.probabilities(question), question)));
    }

    /** Returns weights that sum to 1. */
    double[] weights(int metapaths) {
        double[] weights = new double[metapaths];
        Arrays.fill(weights, 1);
        double best = quality(weights);
        for (int round = 0; round < ROUNDS; round++) {
            for (int metapath = 0; metapath < metapaths; metapath++) {
                best = improve(weights, metapath, best);
            }
        }
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    private double improve(double[] weights, int metapath, double before) {
        double best = before;
        double kept = weights[metapath];
        for (double value : VALUES) {
            weights[metapath] = value;
            double quality = quality(weights);
            if (quality > best + 1e-9) {
                best = quality;
                kept = value;
            }
        }
        weights[metapath] = kept;
        return best;
    }

    private double quality(double[] weights) {
        return RankQuality.meanReciprocal(IntStream.range(0, examples.size())
                .parallel()
                .mapToObj(index -> place(examples.get(index), weights))
                .toList());
    }

    private static double place(Example example, double[] weights) {
        return RankQuality.place(RecommendationTask.combined(example.probabilities(), weights), example.question());
    }
}
