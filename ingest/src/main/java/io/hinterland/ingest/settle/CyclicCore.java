package io.hinterland.ingest.settle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The few lineage edges that may lie on a cycle: what is left after models without parents and models without children
 * are taken away, again and again. Keeps the graph that is searched for cycles small however large the hub.
 */
final class CyclicCore {

    private CyclicCore() {}

    /** Returns the edges on cycles, and those on the ways between cycles, in their order. */
    static List<LineageEdge> of(int models, List<LineageEdge> edges) {
        List<LineageEdge> left = withoutEnds(models, edges, true);
        return withoutEnds(models, left, false);
    }

    private static List<LineageEdge> withoutEnds(int models, List<LineageEdge> edges, boolean towardsParents) {
        int[] incoming = new int[models];
        int[] starts = new int[models + 1];
        for (LineageEdge edge : edges) {
            incoming[towardsParents ? edge.parent() : edge.child()]++;
            starts[(towardsParents ? edge.child() : edge.parent()) + 1]++;
        }
        for (int model = 0; model < models; model++) {
            starts[model + 1] += starts[model];
        }
        int[] heads = heads(edges, towardsParents, starts);
        Deque<Integer> ends = new ArrayDeque<>();
        for (int model = 0; model < models; model++) {
            if (incoming[model] == 0) {
                ends.add(model);
            }
        }
        while (!ends.isEmpty()) {
            int end = ends.remove();
            for (int position = starts[end]; position < starts[end + 1]; position++) {
                if (--incoming[heads[position]] == 0) {
                    ends.add(heads[position]);
                }
            }
        }
        List<LineageEdge> left = new ArrayList<>();
        for (LineageEdge edge : edges) {
            if (incoming[towardsParents ? edge.child() : edge.parent()] > 0) {
                left.add(edge);
            }
        }
        return left;
    }

    private static int[] heads(List<LineageEdge> edges, boolean towardsParents, int[] starts) {
        int[] next = starts.clone();
        int[] heads = new int[edges.size()];
        for (LineageEdge edge : edges) {
            int tail = towardsParents ? edge.child() : edge.parent();
            heads[next[tail]++] = towardsParents ? edge.parent() : edge.child();
        }
        return heads;
    }
}
