package io.hinterland.bench.chance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Values picked in proportion to their weights. */
public final class WeightedChoice<T> {

    private final List<T> values;
    private final double[] upTo;

    /** Values and weights stand in the same order; there is at least one of positive weight. */
    public WeightedChoice(List<T> values, List<Long> weights) {
        this.values = List.copyOf(values);
        upTo = weights.stream().mapToDouble(Long::doubleValue).toArray();
        Arrays.parallelPrefix(upTo, Double::sum);
    }

    /** Returns the numbers 0, 1, 2 … with these weights. */
    public static WeightedChoice<Integer> ranks(List<Long> weights) {
        List<Integer> ranks = new ArrayList<>();
        for (int rank = 0; rank < weights.size(); rank++) {
            ranks.add(rank);
        }
        return new WeightedChoice<>(ranks, weights);
    }

    public T pick(Draw draw) {
        int found = Arrays.binarySearch(upTo, draw.unit() * upTo[upTo.length - 1]);
        // An exact hit belongs to the next value, since a draw is below its bound.
        return values.get(found < 0 ? -found - 1 : found + 1);
    }
}
