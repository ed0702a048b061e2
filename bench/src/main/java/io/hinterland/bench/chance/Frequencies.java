package io.hinterland.bench.chance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * How often each of some values was seen.
 *
 * @param counts one a value, the greatest first
 */
public record Frequencies(List<Long> counts) {

    public Frequencies {
        counts = List.copyOf(counts);
    }

    public static Frequencies of(Collection<Long> counts) {
        List<Long> sorted = new ArrayList<>(counts);
        sorted.sort(Comparator.reverseOrder());
        return new Frequencies(sorted);
    }

    public int distinct() {
        return counts.size();
    }

    public long total() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /** Returns the share of the values that were seen just once, from 0 to 1. */
    public double once() {
        return counts.stream().filter(count -> count == 1).count() / (double) Math.max(1, distinct());
    }

    /** Returns those that follow the most frequent ones. */
    public Frequencies without(int mostFrequent) {
        return new Frequencies(counts.subList(Math.min(mostFrequent, distinct()), distinct()));
    }
}
