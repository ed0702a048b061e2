package io.hinterland.queries.learning;

import java.util.Arrays;
import java.util.List;

/**
 * The probability of each of several choices to be right, and perhaps of none of them: a conditional logit (McFadden
 * 1974, "Conditional logit analysis of qualitative choice behavior"), whose weights are learned from examples. Learning
 * follows the gradient of the mean likelihood (Kingma and Ba 2015, "Adam"), and leaves nothing to chance.
 */
public final class ConditionalLogit {

    private static final int ROUNDS = 200;
    private static final double STEP = 0.1;
    private static final double SHRINKAGE = 1e-4;
    private static final double FIRST_MOMENT = 0.9;
    private static final double SECOND_MOMENT = 0.999;

    /** The features that count. */
    private final boolean[] used;

    /** Whether none of the choices may be right. */
    private final boolean none;

    /** What the weights are without examples; they shrink towards it. */
    private final double[] assumed;

    /** One weight for each feature, and the score of none. */
    private final double[] weights;

    private ConditionalLogit(boolean[] used, boolean none, double[] assumed) {
        this.used = used;
        this.none = none;
        this.assumed = Arrays.copyOf(assumed, used.length + 1);
        weights = this.assumed.clone();
    }

    /**
     * Choices of which it is known what is right.
     *
     * @param choices the features of each
     * @param right which are right; all false where none is
     */
    public record Example(double[][] choices, boolean[] right) {

        /** What each choice, and none of them behind, should have. */
        private double[] wanted() {
            double[] wanted = new double[right.length + 1];
            int several = 0;
            for (boolean one : right) {
                several += one ? 1 : 0;
            }
            for (int place = 0; place < right.length; place++) {
                wanted[place] = right[place] ? 1.0 / several : 0;
            }
            wanted[right.length] = several == 0 ? 1 : 0;
            return wanted;
        }
    }

    /** Returns what examples teach, where nothing is assumed of the weights. */
    public static ConditionalLogit learned(List<Example> examples, boolean[] used, boolean none) {
        return learned(examples, used, none, new double[used.length], () -> {});
    }

    /**
     * Returns what examples teach.
     *
     * @param used which features count, one for each
     * @param none whether none of the choices may be right; if not, each example has a right one
     * @param assumed the weight of each feature as long as no example teaches otherwise
     * @param wanted is asked in each round, and fails when nobody waits for the answer any more
     */
    public static ConditionalLogit learned(
            List<Example> examples, boolean[] used, boolean none, double[] assumed, Runnable wanted) {
        ConditionalLogit logit = new ConditionalLogit(used.clone(), none, assumed.clone());
        double[] first = new double[logit.weights.length];
        double[] second = new double[logit.weights.length];
        for (int round = 1; round <= ROUNDS; round++) {
            wanted.run();
            double[] gradient = logit.gradient(examples);
            for (int place = 0; place < gradient.length; place++) {
                first[place] = FIRST_MOMENT * first[place] + (1 - FIRST_MOMENT) * gradient[place];
                second[place] = SECOND_MOMENT * second[place] + (1 - SECOND_MOMENT) * gradient[place] * gradient[place];
                double mean = first[place] / (1 - Math.pow(FIRST_MOMENT, round));
                double spread = Math.sqrt(second[place] / (1 - Math.pow(SECOND_MOMENT, round)));
                logit.weights[place] += STEP * mean / (spread + 1e-8);
            }
        }
        return logit;
    }

    private double[] gradient(List<Example> examples) {
        double[] gradient = new double[weights.length];
        for (Example example : examples) {
            double[] probabilities = probabilities(example.choices());
            double[] wanted = example.wanted();
            for (int place = 0; place < example.choices().length; place++) {
                double error = wanted[place] - probabilities[place];
                double[] features = example.choices()[place];
                for (int feature = 0; feature < used.length; feature++) {
                    gradient[feature] += used[feature] ? error * features[feature] : 0;
                }
            }
            int last = example.choices().length;
            gradient[used.length] += none ? wanted[last] - probabilities[last] : 0;
        }
        for (int place = 0; place < gradient.length; place++) {
            gradient[place] =
                    gradient[place] / Math.max(1, examples.size()) - SHRINKAGE * (weights[place] - assumed[place]);
        }
        return gradient;
    }

    /** Returns the probability of each choice, and behind them that of none; they sum to 1. */
    public double[] probabilities(double[][] choices) {
        double[] scores = new double[choices.length + 1];
        for (int place = 0; place < choices.length; place++) {
            for (int feature = 0; feature < used.length; feature++) {
                scores[place] += used[feature] ? weights[feature] * choices[place][feature] : 0;
            }
        }
        scores[choices.length] = none ? weights[used.length] : Double.NEGATIVE_INFINITY;
        double greatest = Arrays.stream(scores).max().orElse(0);
        double[] powers =
                Arrays.stream(scores).map(score -> Math.exp(score - greatest)).toArray();
        double sum = Arrays.stream(powers).sum();
        return Arrays.stream(powers).map(power -> power / sum).toArray();
    }
}
