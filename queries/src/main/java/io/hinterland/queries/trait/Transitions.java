package io.hinterland.queries.trait;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts which values follow on which. */
final class Transitions {

    private final Map<Pair, Long> counts = new HashMap<>();
    private final Map<String, Long> appearances = new HashMap<>();

    private record Pair(String from, String to) {}

    void add(List<String> parent, List<String> child) {
        for (String from : parent) {
            if (!child.contains(from)) {
                child.stream()
                        .filter(to -> !parent.contains(to))
                        .forEach(to -> counts.merge(new Pair(from, to), 1L, Long::sum));
            }
        }
    }

    /** Counts a model that states these values. */
    void appears(List<String> values) {
        values.forEach(value -> appearances.merge(value, 1L, Long::sum));
    }

    long count(String from, String to) {
        return counts.getOrDefault(new Pair(from, to), 0L);
    }

    /** Returns all of them, the most frequent first. */
    List<Transition> all() {
        return counts.entrySet().stream()
                .map(entry ->
                        new Transition(entry.getKey().from(), entry.getKey().to(), entry.getValue()))
                .sorted(Comparator.comparingLong(Transition::edges)
                        .reversed()
                        .thenComparing(Transition::from)
                        .thenComparing(Transition::to))
                .toList();
    }

    /** Returns the values that most models state, those that say nothing left out. */
    List<String> commonest(int most) {
        return appearances.entrySet().stream()
                .filter(entry ->
                        !entry.getKey().equals("other") && !entry.getKey().equals("unknown"))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
