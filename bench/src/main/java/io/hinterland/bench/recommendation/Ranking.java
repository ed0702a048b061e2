package io.hinterland.bench.recommendation;

import java.util.List;

/** At which places what was held out comes back. */
final class Ranking {

    private Ranking() {}

    /**
     * Returns the place of the target, from 1; those with its score share their places evenly. Infinite for a score of
     * 0, which says nothing.
     */
    static double place(float[] scores, Question question) {
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
