package io.hinterland.queries.license;

import io.hinterland.queries.family.Ancestry;
import io.hinterland.queries.family.Relative;
import io.hinterland.schema.value.LineageRelation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The shortest paths from a model to its ancestors over edges of some relations. */
final class TermPaths {

    private TermPaths() {}

    /** Returns for each ancestor that is reached so the ids on the path, from the model to the ancestor. */
    static Map<String, List<String>> over(Ancestry ancestry, Predicate<LineageRelation> passes) {
        Map<String, List<String>> parents = parents(ancestry, passes);
        Map<String, List<String>> paths = new LinkedHashMap<>();
        List<List<String>> level = List.of(List.of(ancestry.model()));
        while (!level.isEmpty()) {
            List<List<String>> next = new ArrayList<>();
            for (List<String> path : level) {
                for (String parent : parents.getOrDefault(path.get(path.size() - 1), List.of())) {
                    List<String> longer = new ArrayList<>(path);
                    longer.add(parent);
                    if (paths.putIfAbsent(parent, longer) == null) {
                        next.add(longer);
                    }
                }
            }
            level = next;
        }
        return paths;
    }

    private static Map<String, List<String>> parents(Ancestry ancestry, Predicate<LineageRelation> passes) {
        Map<String, List<String>> parents = new LinkedHashMap<>();
        for (Relative ancestor : ancestry.ancestors()) {
            ancestor.links().stream()
                    .filter(link -> passes.test(link.relation()))
                    .forEach(link -> parents.computeIfAbsent(link.of(), child -> new ArrayList<>())
                            .add(ancestor.id()));
        }
        parents.values().forEach(ids -> ids.sort(null));
        return parents;
    }
}
