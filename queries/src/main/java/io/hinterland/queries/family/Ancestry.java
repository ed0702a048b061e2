package io.hinterland.queries.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A model and all models that it derives from.
 *
 * @param model id of the model
 * @param ancestors all models that it derives from, the nearest first
 */
public record Ancestry(String model, List<Relative> ancestors) {

    /** Returns the ancestors that derive from no other model; the model itself if it has none. */
    List<String> roots() {
        if (ancestors.isEmpty()) {
            return List.of(model);
        }
        Set<String> children = ancestors.stream()
                .flatMap(ancestor -> ancestor.links().stream())
                .map(Relative.Link::of)
                .collect(Collectors.toSet());
        return ancestors.stream()
                .map(Relative::id)
                .filter(id -> !children.contains(id))
                .sorted()
                .toList();
    }

    /** Returns the depths of the model itself, 0, and of its ancestors. */
    public Map<String, Integer> depths() {
        Map<String, Integer> depths = new LinkedHashMap<>(Map.of(model, 0));
        ancestors.forEach(ancestor -> depths.put(ancestor.id(), ancestor.depth()));
        return depths;
    }

    /** Returns the edges of a shortest path from the model up to an ancestor, the model's first. */
    List<Kinship.Edge> pathTo(String ancestor) {
        Map<String, Relative> byId = new HashMap<>();
        ancestors.forEach(relative -> byId.put(relative.id(), relative));
        Map<String, Integer> depths = depths();
        List<Kinship.Edge> path = new ArrayList<>();
        for (Relative at = byId.get(ancestor);
                at != null;
                at = byId.get(path.get(0).child())) {
            Relative.Link nearest = at.links().stream()
                    .min(Comparator.comparing((Relative.Link link) -> depths.getOrDefault(link.of(), Integer.MAX_VALUE))
                            .thenComparing(Relative.Link::of)
                            .thenComparing(Relative.Link::relation))
                    .orElseThrow();
            path.add(0, new Kinship.Edge(nearest.of(), nearest.relation(), at.id()));
        }
        return path;
    }
}
