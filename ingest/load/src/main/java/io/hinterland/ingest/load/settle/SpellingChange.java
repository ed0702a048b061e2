package io.hinterland.ingest.load.settle;

import java.util.HashMap;
import java.util.Map;

/** How many edges more or fewer than before lead to a node and print a spelling of it. */
final class SpellingChange {

    private final Map<String, Integer> edges = new HashMap<>();

    void add(String spelling, int more) {
        edges.merge(spelling, more, Integer::sum);
    }

    /**
     * Returns by how many edges at least the commonest spelling leads the next one now.
     *
     * @param lead by how many it led at least before
     */
    long lead(String commonest, long lead) {
        int gained = edges.entrySet().stream()
                .filter(spelling -> !spelling.getKey().equals(commonest))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        return lead + Math.min(0, edges.getOrDefault(commonest, 0)) - Math.max(0, gained);
    }
}
