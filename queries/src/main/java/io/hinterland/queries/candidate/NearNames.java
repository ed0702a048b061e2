package io.hinterland.queries.candidate;

import io.hinterland.queries.lineage.WholeLineage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What models of the same account declare whose names are most similar: the neighbours in the order of names. */
final class NearNames {

    private static final int TO_EACH_SIDE = 12;

    private final WholeLineage lineage;
    private final List<NameWords> names;
    private final Map<String, List<Integer>> byOwner = new HashMap<>();
    private final int[] places;

    NearNames(WholeLineage lineage, List<NameWords> names) {
        this.lineage = lineage;
        this.names = names;
        places = new int[lineage.size()];
        for (int model = 0; model < lineage.size(); model++) {
            String owner = lineage.model(model).owner();
            if (!owner.isEmpty()) {
                byOwner.computeIfAbsent(owner, first -> new ArrayList<>()).add(model);
            }
        }
        byOwner.values().forEach(models -> {
            models.sort(Comparator.comparing(model -> names.get(model).joined()));
            for (int place = 0; place < models.size(); place++) {
                places[models.get(place)] = place;
            }
        });
    }

    /** Returns the parents that models of similar names declare. */
    List<Possible> parents(int child) {
        List<Integer> models = byOwner.getOrDefault(lineage.model(child).owner(), List.of());
        int from = Math.max(0, places[child] - TO_EACH_SIDE);
        int to = Math.min(models.size(), places[child] + TO_EACH_SIDE + 1);
        Map<Integer, double[]> found = new LinkedHashMap<>();
        double all = 0;
        for (int sibling : models.isEmpty() ? models : models.subList(from, to)) {
            double common = sibling == child ? 0 : common(child, sibling);
            if (common > 0 && !lineage.parents(sibling).isEmpty()) {
                all += common;
                lineage.parents(sibling).stream()
                        .map(WholeLineage.Edge::parent)
                        .distinct()
                        .forEach(parent -> {
                            double[] sum = found.computeIfAbsent(parent, first -> new double[2]);
                            sum[0] += common;
                            sum[1] = Math.max(sum[1], common);
                        });
            }
        }
        double total = all;
        List<Possible> parents = new ArrayList<>();
        found.forEach((parent, sum) -> parents.add(Possible.ofSiblings(parent, sum[0] / total, sum[1])));
        return parents;
    }

    /** The share of the shorter name that both begin with. */
    private double common(int child, int sibling) {
        NameWords one = names.get(child);
        NameWords other = names.get(sibling);
        return one.commonStart(other) / (double) Math.max(1, Math.min(one.count(), other.count()));
    }
}
