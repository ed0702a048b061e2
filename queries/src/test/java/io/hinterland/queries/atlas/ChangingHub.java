package io.hinterland.queries.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** A hub of random families that changes from day to day: models come and go, parents are declared and taken back. */
final class ChangingHub {

    private static final int MODELS_A_DAY = 50;
    /** Models derive from as many that came before them. */
    private static final int WINDOW = 3_000;

    private final Random random;
    private final TreeMap<Integer, List<Integer>> parents = new TreeMap<>();
    private int born;

    ChangingHub(int models, long seed) {
        random = new Random(seed);
        add(models);
    }

    /** Adds models, of which half derive from others, mostly from recent ones and some from two. */
    void add(int models) {
        for (int added = 0; added < models; added++) {
            List<Integer> chosen = new ArrayList<>();
            if (born > 0 && random.nextBoolean()) {
                chosen.add(older(born));
                if (random.nextInt(10) == 0) {
                    chosen.add(older(born));
                }
            }
            parents.put(born++, chosen);
        }
    }

    /** Of a thousand models some go, some come, and some say anew what they derive from. */
    void change() {
        int each = parents.size() / 1_000 + 1;
        for (int gone = 0; gone < 10 * each; gone++) {
            parents.remove(any());
        }
        parents.values().forEach(above -> above.removeIf(parent -> !parents.containsKey(parent)));
        for (int declared = 0; declared < each; declared++) {
            int child = any();
            of(child).add(older(child));
            of(any()).clear();
        }
        parents.forEach((model, above) -> above.removeIf(parent -> parent >= model || !parents.containsKey(parent)));
        add(20 * each);
        parents.values().forEach(above -> above.removeIf(parent -> !parents.containsKey(parent)));
    }

    private List<Integer> of(int model) {
        return parents.getOrDefault(model, new ArrayList<>());
    }

    private int any() {
        Integer found = parents.ceilingKey(random.nextInt(born));
        return found == null ? parents.lastKey() : found;
    }

    private int older(int model) {
        return Math.max(0, model - 1 - (int) (WINDOW * Math.pow(random.nextDouble(), 3)));
    }

    AtlasLineage lineage() {
        List<Integer> models = List.copyOf(parents.keySet());
        TreeMap<Integer, Integer> numbers = new TreeMap<>();
        models.forEach(model -> numbers.put(model, numbers.size()));
        List<int[]> edges = new ArrayList<>();
        parents.forEach((model, above) -> above.stream()
                .distinct()
                .forEach(parent -> edges.add(new int[] {number(numbers, model), number(numbers, parent)})));
        return new AtlasLineage(
                models.stream().map("owner/model-%07d"::formatted).toArray(String[]::new),
                models.stream().mapToInt(model -> model / MODELS_A_DAY).toArray(),
                edges.stream().mapToInt(edge -> edge[0]).toArray(),
                edges.stream().mapToInt(edge -> edge[1]).toArray());
    }

    private static int number(TreeMap<Integer, Integer> numbers, int model) {
        return numbers.getOrDefault(model, -1);
    }
}
