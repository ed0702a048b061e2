package io.hinterland.queries.candidate;

import io.hinterland.queries.lineage.WholeLineage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds models by their names, written in whatever way; of many of one name the most likely parents. */
final class NameIndex {

    /** A shorter text is in too many names. */
    static final int SHORTEST = 4;

    private static final int MOST_NAMESAKES = 12;

    private final Map<String, List<Integer>> whole = new HashMap<>();
    private final Map<String, List<Integer>> stems = new HashMap<>();
    private final Map<String, Integer> namesakes = new HashMap<>();

    NameIndex(WholeLineage lineage, List<NameWords> names, SuffixRules rules) {
        for (int model = 0; model < lineage.size(); model++) {
            NameWords name = names.get(model);
            add(whole, name.joined(), model);
            int stem = rules.stem(name);
            if (stem < name.count()) {
                add(stems, name.joined(0, stem), model);
            }
        }
        whole.forEach((name, models) -> namesakes.put(name, models.size()));
        Comparator<Integer> likeliest = Comparator.comparing(
                        (Integer model) -> lineage.children(model).size(), Comparator.reverseOrder())
                .thenComparing(model -> lineage.model(model).downloads(), Comparator.reverseOrder())
                .thenComparing(model -> model);
        whole.replaceAll((name, models) -> first(models, likeliest));
        stems.replaceAll((name, models) -> first(models, likeliest));
    }

    private static void add(Map<String, List<Integer>> index, String name, int model) {
        if (name.length() >= SHORTEST) {
            index.computeIfAbsent(name, first -> new ArrayList<>(1)).add(model);
        }
    }

    private static List<Integer> first(List<Integer> models, Comparator<Integer> likeliest) {
        return models.size() == 1
                ? models
                : models.stream().sorted(likeliest).limit(MOST_NAMESAKES).toList();
    }

    /** Returns models of this name. */
    List<Integer> named(String joined) {
        return whole.getOrDefault(joined, List.of());
    }

    /** Returns models whose name begins so, and goes on with suffixes only. */
    List<Integer> beginning(String joined) {
        return stems.getOrDefault(joined, List.of());
    }

    /** Returns how many models have a name. */
    int namesakes(String joined) {
        return namesakes.getOrDefault(joined, 0);
    }
}
