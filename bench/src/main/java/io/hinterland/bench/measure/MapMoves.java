package io.hinterland.bench.measure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How far models move from one map to the next, in distances of neighbours.
 *
 * @param models models that are on both
 * @param staying those that move by no more than {@value #STAYING}
 * @param median of all distances
 * @param ninetyNine 99 of 100 move less
 * @param farthest the greatest
 */
record MapMoves(int models, int staying, double median, double ninetyNine, double farthest) {

    private static final double STAYING = 2;

    static MapMoves between(DrawnMap before, DrawnMap after) {
        Map<String, Integer> numbers = new HashMap<>();
        before.ids().forEach(id -> numbers.put(id, numbers.size()));
        double[] distances = new double[after.models()];
        int common = 0;
        for (int model = 0; model < after.models(); model++) {
            Integer was = numbers.get(after.ids().get(model));
            if (was != null) {
                distances[common++] =
                        Math.hypot(after.x()[model] - before.x()[was], after.y()[model] - before.y()[was]);
            }
        }
        double[] sorted = Arrays.copyOf(distances, common);
        Arrays.sort(sorted);
        return new MapMoves(
                common,
                (int) Arrays.stream(sorted)
                        .filter(distance -> distance <= STAYING)
                        .count(),
                at(sorted, 0.5),
                at(sorted, 0.99),
                at(sorted, 1));
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))];
    }

    String cells() {
        return String.format(
                Locale.ROOT,
                "%,d | %.2f %% | %.1f | %.1f | %.1f",
                models,
                100.0 * staying / Math.max(1, models),
                median,
                ninetyNine,
                farthest);
    }
}
