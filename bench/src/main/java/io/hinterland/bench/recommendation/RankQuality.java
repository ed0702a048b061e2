package io.hinterland.bench.recommendation;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * How high what was held out is placed.
 *
 * @param hits the share of questions whose target is among the first ten
 * @param meanReciprocalRank the mean of 1 / place
 */
record RankQuality(double hits, double meanReciprocalRank) {

    static RankQuality of(List<Double> places) {
        double hits = places.stream().filter(place -> place <= 10).count() / (double) Math.max(1, places.size());
        return new RankQuality(hits, meanReciprocal(places));
    }

    /** Returns two cells with means, and the least and greatest where there are several. */
    static String cells(List<RankQuality> several) {
        return cell(several, RankQuality::hits) + " | " + cell(several, RankQuality::meanReciprocalRank);
    }

    private static String cell(List<RankQuality> several, ToDoubleFunction<RankQuality> figure) {
        var statistics = several.stream().mapToDouble(figure).summaryStatistics();
        return several.size() == 1
                ? String.format(Locale.ROOT, "%.3f", statistics.getAverage())
                : String.format(
                        Locale.ROOT,
                        "%.3f (%.3f–%.3f)",
                        statistics.getAverage(),
                        statistics.getMin(),
                        statistics.getMax());
    }

    /**
     * Returns the place of the target, from 1; those with its score share their places evenly. Infinite for a score of
     * 0, which says nothing.
     */
    static double place(float[] scores, HeldOutQuestions.Question question) {
        boolean[] open = question.open();
        int candidate = question.target();
        if (scores[candidate] <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        int greater = 0;
        int same = 0;
        for (int other = 0; other < scores.length; other++) {
            if (open[other] && other != candidate) {
                greater += scores[other] > scores[candidate] ? 1 : 0;
                same += scores[other] == scores[candidate] ? 1 : 0;
            }
        }
        return 1 + greater + same / 2.0;
    }

    /** Returns the mean of 1 / place. */
    static double meanReciprocal(List<Double> places) {
        return places.stream().mapToDouble(place -> 1 / place).average().orElse(0);
    }
}
