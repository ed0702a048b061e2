package io.hinterland.queries.lineage;

import io.hinterland.schema.value.LineageRelation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** All models, by number, and all declared edges of lineage between them. It has no cycle. */
public final class WholeLineage {

    private final List<KnownModel> models;
    private final List<Edge> edges;
    private final Runnable wanted;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<List<Edge>> up = new ArrayList<>();
    private final List<List<Edge>> down = new ArrayList<>();

    /**
     * An edge of lineage between models by their numbers.
     *
     * @param relation how the child derives from the parent
     */
    public record Edge(int child, LineageRelation relation, int parent) {}

    public WholeLineage(List<KnownModel> models, List<Edge> edges) {
        this(models, edges, () -> {});
    }

    /** @param wanted fails when nobody waits any more for what is found in the lineage */
    WholeLineage(List<KnownModel> models, List<Edge> edges, Runnable wanted) {
        this.wanted = wanted;
        this.models = List.copyOf(models);
        this.edges = List.copyOf(edges);
        for (int model = 0; model < models.size(); model++) {
            numbers.put(models.get(model).id(), model);
            up.add(List.of());
            down.add(List.of());
        }
        for (Edge edge : edges) {
            append(up, edge.child(), edge);
            append(down, edge.parent(), edge);
        }
    }

    private static void append(List<List<Edge>> lists, int model, Edge edge) {
        if (lists.get(model).isEmpty()) {
            lists.set(model, new ArrayList<>(2));
        }
        lists.get(model).add(edge);
    }

    /**
     * Makes sure that what is found in the lineage is still wanted and in time; long work asks now and then.
     *
     * @throws io.hinterland.schema.failure.CancelledException if nobody waits for it any more
     * @throws io.hinterland.schema.failure.DeadlineException if its time is over
     */
    public void requireWanted() {
        wanted.run();
    }

    public int size() {
        return models.size();
    }

    public KnownModel model(int number) {
        return models.get(number);
    }

    public OptionalInt number(String id) {
        Integer number = numbers.get(id);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    public List<Edge> edges() {
        return edges;
    }

    /** Returns the edges from a model to its parents. */
    public List<Edge> parents(int model) {
        return up.get(model);
    }

    /** Returns the edges from its children to a model. */
    public List<Edge> children(int model) {
        return down.get(model);
    }

    /** Returns the same models, with those edges only that are to be kept. */
    public WholeLineage keeping(Predicate<Edge> kept) {
        return new WholeLineage(models, edges.stream().filter(kept).toList(), wanted);
    }
}
