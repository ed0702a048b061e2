package io.hinterland.ingest.load.identity;

import io.hinterland.ingest.clean.author.GroupName;
import java.util.HashMap;
import java.util.Map;

/** How names are printed. Names whose spellings differ in case alone are one name. */
final class NameSpellings {

    private final Map<String, Map<String, Integer>> counts = new HashMap<>();

    void add(String name, String printed) {
        counts.computeIfAbsent(name, first -> new HashMap<>(2)).merge(printed, 1, Integer::sum);
    }

    /** Returns whether a name is that of a team, as its commonest spelling tells, of equals the first by code point. */
    boolean isGroup(String name) {
        Map<String, Integer> spellings = counts.getOrDefault(name, Map.of());
        return spellings.keySet().stream()
                .reduce((one, other) -> isBefore(one, other, spellings) ? one : other)
                .filter(GroupName::matches)
                .isPresent();
    }

    private static boolean isBefore(String one, String other, Map<String, Integer> counts) {
        int more = Integer.compare(counts.getOrDefault(one, 0), counts.getOrDefault(other, 0));
        return more > 0 || more == 0 && one.compareTo(other) < 0;
    }
}
