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
record Quality(double hits, double meanReciprocalRank) {

    static Quality of(List<Double> places) {
        double hits = places.stream().filter(place -> place <= 10).count() / (double) Math.max(1, places.size());
        return new Quality(hits, Ranking.meanReciprocal(places));
    }

    /** Returns two cells with means, and the least and greatest where there are several. */
    static String cells(List<Quality> several) {
        return cell(several, Quality::hits) + " | " + cell(several, Quality::meanReciprocalRank);
    }

    private static String cell(List<Quality> several, ToDoubleFunction<Quality> figure) {
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
}
