package io.hinterland.ingest.load.settle;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The few lineage edges that may lie on a cycle: what is left after models without parents and models without children
 * are taken away, again and again. Keeps the graph that is searched for cycles small however large the hub.
 */
final class CyclicCore {

    private CyclicCore() {}

    /** Returns the edges on cycles, and those on the ways between cycles, in their order. */
    static List<Lineage.Edge> of(int models, List<Lineage.Edge> edges) {
        List<Lineage.Edge> behindCycles = reachableFromCycles(models, edges, Lineage.Edge::child, Lineage.Edge::parent);
        return reachableFromCycles(models, behindCycles, Lineage.Edge::parent, Lineage.Edge::child);
    }

    /** Returns the edges whose tail is left when models to which no edge leads are taken away, again and again. */
    private static List<Lineage.Edge> reachableFromCycles(
            int models, List<Lineage.Edge> edges, ToIntFunction<Lineage.Edge> tail, ToIntFunction<Lineage.Edge> head) {
        int[] incoming = new int[models];
        edges.forEach(edge -> incoming[head.applyAsInt(edge)]++);
        NeighbourArrays heads = NeighbourArrays.of(models, edges, tail, head);
        int[] taken = new int[models];
        int last = 0;
        for (int model = 0; model < models; model++) {
            if (incoming[model] == 0) {
                taken[last++] = model;
            }
        }
        for (int next = 0; next < last; next++) {
            for (int neighbour : heads.of(taken[next])) {
                if (--incoming[neighbour] == 0) {
                    taken[last++] = neighbour;
                }
            }
        }
        return edges.stream()
                .filter(edge -> incoming[tail.applyAsInt(edge)] > 0)
                .toList();
    }
}
