package io.hinterland.bench.profile;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** How often values occur. */
final class ValueCounts {

    private final Map<String, Long> counts = new HashMap<>();

    void add(String value) {
        counts.merge(value, 1L, Long::sum);
    }

    boolean has(String value) {
        return counts.containsKey(value);
    }

    Map<String, Long> counts() {
        return Collections.unmodifiableMap(counts);
    }

    double of(String value) {
        return counts.getOrDefault(value, 0L);
    }

    double total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    double distinct() {
        return counts.size();
    }

    /** Returns the share of the values that occur once. */
    double once() {
        return counts.values().stream().filter(count -> count == 1).count() / distinct();
    }

    /** Returns the share of all occurrences that fall to the most frequent values. */
    double top(int values) {
        return counts.values().stream()
                        .sorted(Collections.reverseOrder())
                        .limit(values)
                        .mapToLong(Long::longValue)
                        .sum()
                / total();
    }
}
