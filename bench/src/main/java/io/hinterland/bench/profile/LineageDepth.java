package io.hinterland.bench.profile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many generations stand above a model. A model that only its children name is of generation 0. */
final class LineageDepth {

    private final Map<String, List<String>> parents;
    private final Map<String, Integer> known = new HashMap<>();
    private final Set<String> under = new HashSet<>();

    LineageDepth(Map<String, List<String>> parents) {
        this.parents = parents;
    }

    int of(String model) {
        Integer depth = known.get(model);
        if (depth != null || !under.add(model)) {
            return depth == null ? 0 : depth;
        }
        int found = 0;
        for (String parent : parents.getOrDefault(model, List.of())) {
            found = Math.max(found, 1 + of(parent));
        }
        under.remove(model);
        known.put(model, found);
        return found;
    }
}
