package io.hinterland.queries.family;

import io.hinterland.schema.value.LineageRelation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How two models are related by lineage.
 *
 * @param model id of the one
 * @param with id of the other
 * @param commonAncestor id of the model that both derive from and that is nearest to both together, which may be one of
 *     them; null if there is none
 * @param path edges from the one up to the common ancestor, then down to the other; empty if there is none
 */
public record Kinship(String model, String with, Optional<String> commonAncestor, List<Edge> path) {

    /**
     * An edge of lineage.
     *
     * @param child id of the model that derives
     * @param relation how it derives
     * @param parent id of the model that it derives from
     */
    public record Edge(String child, LineageRelation relation, String parent) {}

    static Kinship of(Ancestry one, Ancestry other) {
        Map<String, Integer> others = other.depths();
        Optional<String> common = one.depths().entrySet().stream()
                .filter(entry -> others.containsKey(entry.getKey()))
                .min(Comparator.comparing((Map.Entry<String, Integer> entry) ->
                                entry.getValue() + others.getOrDefault(entry.getKey(), 0))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
        return new Kinship(
                one.model(),
                other.model(),
                common,
                common.map(ancestor -> path(one, other, ancestor)).orElse(List.of()));
    }

    private static List<Edge> path(Ancestry one, Ancestry other, String ancestor) {
        List<Edge> path = new ArrayList<>(one.pathTo(ancestor));
        List<Edge> down = new ArrayList<>(other.pathTo(ancestor));
        Collections.reverse(down);
        path.addAll(down);
        return path;
    }
}
