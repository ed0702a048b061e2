package io.hinterland.ingest.load.settle;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** Who stands at the other end of each model's edges, in two arrays: millions of edges in a few bytes each. */
final class NeighbourArrays {

    private final int[] starts;
    private final int[] heads;

    private NeighbourArrays(int[] starts, int[] heads) {
        this.starts = starts;
        this.heads = heads;
    }

    /**
     * @param models how many there are, numbered from 0
     * @param tail the end that a neighbour is asked for
     * @param head the end that is the neighbour
     */
    static <E> NeighbourArrays of(int models, List<E> edges, ToIntFunction<E> tail, ToIntFunction<E> head) {
        int[] starts = new int[models + 1];
        edges.forEach(edge -> starts[tail.applyAsInt(edge) + 1]++);
        for (int model = 0; model < models; model++) {
            starts[model + 1] += starts[model];
        }
        int[] next = Arrays.copyOf(starts, models);
        int[] heads = new int[edges.size()];
        edges.forEach(edge -> heads[next[tail.applyAsInt(edge)]++] = head.applyAsInt(edge));
        return new NeighbourArrays(starts, heads);
    }

    /** Returns the neighbours of a model, in the order of the edges. */
    int[] of(int model) {
        return Arrays.copyOfRange(heads, starts[model], starts[model + 1]);
    }
}
