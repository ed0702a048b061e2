package io.hinterland.bench.measure;

import java.util.List;
import java.util.Locale;

/** At which places what was held out comes back. */
final class Ranking {

    private Ranking() {}

    /**
     * Returns the place of a candidate, from 1; those with its score share their places evenly. Infinite for a score of
     * 0, which says nothing.
     *
     * @param open which candidates compete
     */
    static double place(float[] scores, boolean[] open, int candidate) {
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

    private static double hits(List<Double> places) {
        return places.stream().filter(place -> place <= 10).count() / (double) Math.max(1, places.size());
    }

    static String cells(List<Double> places) {
        return String.format(Locale.ROOT, "%.3f | %.3f", hits(places), meanReciprocal(places));
    }
}
