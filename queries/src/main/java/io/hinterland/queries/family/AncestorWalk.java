package io.hinterland.queries.family;

import java.util.Arrays;

/**
 * Visits the distinct ancestors of one model after another. For each it knows the smallest number of edges to it, and
 * by which of the model's own edges it is reached: the relations by which the model belongs to the ancestor's family.
 */
final class AncestorWalk {

    private final LineageEdges.ParentLists lists;
    private final int[] visitedFor;
    private final int[] depths;
    private final byte[] relations;
    private int[] queue = new int[64];
    private int end;

    AncestorWalk(int models, LineageEdges.ParentLists lists) {
        this.lists = lists;
        visitedFor = new int[models];
        Arrays.fill(visitedFor, -1);
        depths = new int[models];
        relations = new byte[models];
    }

    /** What is done for an ancestor; the relations are bits at the ordinals. */
    interface Visitor {
        void visit(int ancestor, int depth, int relations);
    }

    /** An ancestor that a further relation turns out to lead to is queued once more, to hand it on to its parents. */
    void from(int model, Visitor visitor) {
        end = 0;
        for (int place = lists.starts()[model]; place < lists.starts()[model + 1]; place++) {
            reach(model, lists.parents()[place], 1, 1 << lists.relations()[place]);
        }
        for (int begin = 0; begin < end; begin++) {
            int at = queue[begin];
            for (int place = lists.starts()[at]; place < lists.starts()[at + 1]; place++) {
                reach(model, lists.parents()[place], depths[at] + 1, relations[at]);
            }
        }
        visitAll(model, visitor);
    }

    private void reach(int model, int ancestor, int depth, int by) {
        boolean first = visitedFor[ancestor] != model;
        if (first) {
            visitedFor[ancestor] = model;
            depths[ancestor] = depth;
            relations[ancestor] = 0;
        }
        if (first || (by & ~relations[ancestor]) != 0) {
            relations[ancestor] |= (byte) by;
            if (end == queue.length) {
                queue = Arrays.copyOf(queue, 2 * end);
            }
            queue[end++] = ancestor;
        }
    }

    private void visitAll(int model, Visitor visitor) {
        for (int place = 0; place < end; place++) {
            int ancestor = queue[place];
            if (visitedFor[ancestor] == model) {
                visitedFor[ancestor] = -1;
                visitor.visit(ancestor, depths[ancestor], relations[ancestor]);
            }
        }
    }
}
