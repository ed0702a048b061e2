package io.hinterland.ingest.settle;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who derives from whom, over the edges that stand in the graph. Holds no cycle. */
final class Lineage {

    private final Numbers models;
    private final int[] starts;
    private final int[] parents;

    private Lineage(Numbers models, int[] starts, int[] parents) {
        this.models = models;
        this.starts = starts;
        this.parents = parents;
    }

    /**
     * Returns the nearest ancestor among some models, counted in edges; of several equally near the least id.
     *
     * @param among in any order; may hold the model itself, which is no ancestor of its own
     */
    Optional<String> nearestAncestor(String model, Among among) {
        int number = models.find(model);
        BitSet visited = new BitSet();
        List<Integer> level = number < 0 ? List.of() : List.of(number);
        while (!level.isEmpty()) {
            level = parents(level, visited);
            Optional<String> nearest =
                    level.stream().filter(among.numbers::get).map(models::name).min(String::compareTo);
            if (nearest.isPresent()) {
                return nearest;
            }
        }
        return Optional.empty();
    }

    private List<Integer> parents(List<Integer> level, BitSet visited) {
        List<Integer> above = new ArrayList<>();
        for (int model : level) {
            for (int position = starts[model]; position < starts[model + 1]; position++) {
                if (!visited.get(parents[position])) {
                    visited.set(parents[position]);
                    above.add(parents[position]);
                }
            }
        }
        return above;
    }

    /** Returns some models in the form that {@link #nearestAncestor} takes. */
    Among among(Collection<String> ids) {
        BitSet numbers = new BitSet();
        ids.stream().mapToInt(models::find).filter(number -> number >= 0).forEach(numbers::set);
        return new Among(numbers);
    }

    /** Some of the models of a lineage. */
    record Among(BitSet numbers) {}

    /** Gathers edges, in any order. */
    static final class Builder {

        private final Numbers models = new Numbers();
        private final IntStream.Builder children = IntStream.builder();
        private final IntStream.Builder parents = IntStream.builder();

        Builder add(String child, String parent) {
            children.add(models.of(child));
            parents.add(models.of(parent));
            return this;
        }

        Lineage build() {
            int[] children = this.children.build().toArray();
            int[] parents = this.parents.build().toArray();
            int[] starts = new int[models.size() + 1];
            for (int child : children) {
                starts[child + 1]++;
            }
            for (int model = 0; model < models.size(); model++) {
                starts[model + 1] += starts[model];
            }
            int[] next = starts.clone();
            int[] byChild = new int[parents.length];
            for (int edge = 0; edge < children.length; edge++) {
                byChild[next[children[edge]]++] = parents[edge];
            }
            return new Lineage(models, starts, byChild);
        }
    }
}
