package io.hinterland.queries.atlas;

import java.util.Arrays;

/**
 * Families as trees: each model stands below the oldest of its parents, so that it stays there when others are declared
 * later. Children are in the order of their age.
 *
 * @param parent the parent of each model; {@link #NONE} for roots
 * @param starts the children of model {@code m} are from {@code starts[m]} to before {@code starts[m + 1]}
 * @param children all children
 * @param order all models, parents before their children, roots by age
 */
record Forest(int[] parent, int[] starts, int[] children, int[] order) {

    static final int NONE = -1;

    static Forest of(AtlasLineage lineage) {
        int[] parent = oldestParents(lineage);
        int[] byAge = byAge(lineage);
        int[] starts = new int[lineage.models() + 1];
        for (int above : parent) {
            if (above != NONE) {
                starts[above + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = Arrays.copyOf(starts, lineage.models());
        int[] children = new int[starts[lineage.models()]];
        for (int model : byAge) {
            if (parent[model] != NONE) {
                children[next[parent[model]]++] = model;
            }
        }
        return new Forest(parent, starts, children, order(parent, starts, children, byAge));
    }

    private static int[] oldestParents(AtlasLineage lineage) {
        int[] parent = new int[lineage.models()];
        Arrays.fill(parent, NONE);
        for (int edge = 0; edge < lineage.children().length; edge++) {
            int child = lineage.children()[edge];
            int above = lineage.parents()[edge];
            if (parent[child] == NONE || lineage.isOlder(above, parent[child])) {
                parent[child] = above;
            }
        }
        return parent;
    }

    private static int[] byAge(AtlasLineage lineage) {
        long[] keys = new long[lineage.models()];
        Arrays.setAll(keys, model -> (long) lineage.created()[model] << Integer.SIZE | model);
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    private static int[] order(int[] parent, int[] starts, int[] children, int[] byAge) {
        int[] order = new int[parent.length];
        int filled = 0;
        for (int model : byAge) {
            if (parent[model] == NONE) {
                order[filled++] = model;
            }
        }
        for (int read = 0; read < filled; read++) {
            for (int at = starts[order[read]]; at < starts[order[read] + 1]; at++) {
                order[filled++] = children[at];
            }
        }
        if (filled < parent.length) {
            throw new IllegalStateException("Lineage has a cycle, which settling removes");
        }
        return order;
    }

    boolean isLeaf(int model) {
        return starts[model] == starts[model + 1];
    }

    int[] children(int model) {
        return Arrays.copyOfRange(children, starts[model], starts[model + 1]);
    }

    /** Returns for each model the root of its family. */
    int[] families() {
        int[] families = new int[parent.length];
        for (int model : order) {
            families[model] = parent[model] == NONE ? model : families[parent[model]];
        }
        return families;
    }

    /** Returns the models without a parent, by age. */
    int[] roots() {
        return Arrays.stream(order).filter(model -> parent[model] == NONE).toArray();
    }
}
