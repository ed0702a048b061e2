package io.hinterland.queries.family;

import io.hinterland.schema.value.LineageRelation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lineage edges of a whole network in memory, with what figures need of the models that they join. */
final class LineageEdges {

    /** The day of a model whose creation is unknown. */
    static final int UNKNOWN = Integer.MIN_VALUE;

    private static final int FIRST_CAPACITY = 1 << 12;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private long[] downloads = new long[FIRST_CAPACITY];
    private long[] likes = new long[FIRST_CAPACITY];
    private int[] created = new int[FIRST_CAPACITY];
    private int[] children = new int[FIRST_CAPACITY];
    private int[] parents = new int[FIRST_CAPACITY];
    private byte[] relations = new byte[FIRST_CAPACITY];
    private int edges;

    /**
     * A model at an end of an edge.
     *
     * @param created in days since 1970, or {@link #UNKNOWN}
     */
    record Model(String id, long downloads, long likes, int created) {}

    void add(Model child, LineageRelation relation, Model parent) {
        if (edges == children.length) {
            children = Arrays.copyOf(children, 2 * edges);
            parents = Arrays.copyOf(parents, 2 * edges);
            relations = Arrays.copyOf(relations, 2 * edges);
        }
        children[edges] = number(child);
        parents[edges] = number(parent);
        relations[edges++] = (byte) relation.ordinal();
    }

    private int number(Model model) {
        int number = numbers.computeIfAbsent(model.id(), id -> {
            ids.add(id);
            return ids.size() - 1;
        });
        if (number == downloads.length) {
            downloads = Arrays.copyOf(downloads, 2 * number);
            likes = Arrays.copyOf(likes, 2 * number);
            created = Arrays.copyOf(created, 2 * number);
        }
        downloads[number] = model.downloads();
        likes[number] = model.likes();
        created[number] = model.created();
        return number;
    }

    int models() {
        return ids.size();
    }

    String id(int model) {
        return ids.get(model);
    }

    long downloads(int model) {
        return downloads[model];
    }

    long likes(int model) {
        return likes[model];
    }

    int created(int model) {
        return created[model];
    }

    /** Returns the parents of all models, grouped by child. */
    ParentLists parents() {
        int[] starts = new int[models() + 1];
        for (int edge = 0; edge < edges; edge++) {
            starts[children[edge] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = Arrays.copyOf(starts, models());
        int[] parentsOf = new int[edges];
        byte[] relationsOf = new byte[edges];
        for (int edge = 0; edge < edges; edge++) {
            int place = next[children[edge]]++;
            parentsOf[place] = parents[edge];
            relationsOf[place] = relations[edge];
        }
        return new ParentLists(starts, parentsOf, relationsOf);
    }

    /** The parents of model {@code m} are at the places from {@code starts[m]} to before {@code starts[m + 1]}. */
    record ParentLists(int[] starts, int[] parents, byte[] relations) {}
}
