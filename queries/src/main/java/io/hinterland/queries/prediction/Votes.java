package io.hinterland.queries.prediction;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Weighted votes for values. */
final class Votes {

    static final Votes NONE = new Votes();

    private final Map<String, Double> votes = new HashMap<>();
    private double total;

    /** Counts a vote for each of several values; one that states nothing has no vote. */
    void add(List<String> values, double weight) {
        if (weight > 0) {
            values.forEach(value -> votes.merge(value, weight / values.size(), Double::sum));
            total += values.isEmpty() ? 0 : weight;
        }
    }

    boolean isEmpty() {
        return total <= 0;
    }

    /** Returns the share of a value, 0 to 1. */
    double share(String value) {
        return isEmpty() ? 0 : votes.getOrDefault(value, 0.0) / total;
    }

    /** Returns the share of a value among the votes but those of one who states some values. */
    double shareWithout(String value, List<String> own) {
        double others = total - (own.isEmpty() ? 0 : 1);
        double its = votes.getOrDefault(value, 0.0) - (own.contains(value) ? 1.0 / own.size() : 0);
        return others <= 0 ? 0 : Math.max(0, its) / others;
    }

    /** Returns the values with most votes, the first first; of equal ones the least. */
    List<String> first(int most) {
        return votes.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    Optional<String> winner() {
        return first(1).stream().findFirst();
    }
}
