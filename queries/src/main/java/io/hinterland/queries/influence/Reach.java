package io.hinterland.queries.influence;

import io.hinterland.queries.lineage.WholeLineage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;

/** How many models each of the names that belong to models reaches along lineage; each model counts once for a name. */
final class Reach {

    private final WholeLineage lineage;
    private final IntFunction<List<String>> names;

    /** @param names what a model belongs to: itself, its account, or the papers that it cites */
    Reach(WholeLineage lineage, IntFunction<List<String>> names) {
        this.lineage = lineage;
        this.names = names;
    }

    /**
     * Returns for each name how many models derive from one that belongs to it.
     *
     * @param counts whether a model counts for a name
     */
    Map<String, Long> counts(boolean withItself, BiPredicate<Integer, String> counts) {
        Map<String, Long> reach = new HashMap<>();
        for (int model = 0; model < lineage.size(); model++) {
            Set<String> reaching = new HashSet<>();
            for (int ancestor : withAncestors(model)) {
                if (withItself || ancestor != model) {
                    reaching.addAll(names.apply(ancestor));
                }
            }
            int reached = model;
            reaching.stream()
                    .filter(name -> counts.test(reached, name))
                    .forEach(name -> reach.merge(name, 1L, Long::sum));
        }
        return reach;
    }

    private List<Integer> withAncestors(int model) {
        List<Integer> found = new ArrayList<>(List.of(model));
        if (lineage.parents(model).isEmpty()) {
            return found;
        }
        Set<Integer> seen = new HashSet<>(found);
        Deque<Integer> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (WholeLineage.Edge edge : lineage.parents(open.pop())) {
                if (seen.add(edge.parent())) {
                    found.add(edge.parent());
                    open.push(edge.parent());
                }
            }
        }
        return found;
    }
}
