package io.hinterland.ingest.load.settle;

import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.value.LineageRelation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who derives from whom, over the edges that stand in the graph. Holds no cycle. */
public final class Lineage {

    private static final String STANDING =
            CypherTemplate.read(Lineage.class, "lineage").render(HubEdgeType.LINEAGE);

    private final NameNumbering models;
    private final NeighbourArrays parents;

    private Lineage(NameNumbering models, NeighbourArrays parents) {
        this.models = models;
        this.parents = parents;
    }

    /** Returns the lineage that stands in a graph. */
    static Lineage read(Graph graph) {
        Builder lineage = new Builder();
        graph.stream(
                STANDING,
                Map.of(),
                row -> lineage.add(
                        row.get("child").asString(), row.get("parent").asString()));
        return lineage.build();
    }

    /** Returns the part of it that leads to the ancestors of some models. */
    static Lineage above(Graph graph, Collection<String> some) {
        Builder lineage = new Builder();
        LineageWalk.above(graph, some, new LineageWalk.Reader() {
            @Override
            public void standing(String child, String parent, LineageRelation relation) {
                lineage.add(child, parent);
            }

            @Override
            public void setAside(String child, SettledChild.ParentSetAside declared) {
                // Does not stand.
            }
        });
        return lineage.build();
    }

    /** Returns the lineage of these edges. */
    public static Lineage of(NameNumbering models, List<Edge> standing) {
        return new Lineage(models, NeighbourArrays.of(models.size(), standing, Edge::child, Edge::parent));
    }

    /**
     * Returns the nearest ancestor among some models, counted in edges; of several equally near the least id.
     *
     * @param among in any order; may hold the model itself, which is no ancestor of its own
     */
    Optional<String> nearestAncestor(String model, Among among) {
        int number = models.find(model);
        Set<Integer> visited = new HashSet<>();
        List<Integer> level = number < 0 ? List.of() : List.of(number);
        while (!level.isEmpty()) {
            level = parents(level, visited);
            Optional<String> nearest = level.stream()
                    .filter(among.numbers::contains)
                    .map(models::name)
                    .min(String::compareTo);
            if (nearest.isPresent()) {
                return nearest;
            }
        }
        return Optional.empty();
    }

    private List<Integer> parents(List<Integer> level, Set<Integer> visited) {
        List<Integer> above = new ArrayList<>();
        for (int model : level) {
            for (int parent : parents.of(model)) {
                if (visited.add(parent)) {
                    above.add(parent);
                }
            }
        }
        return above;
    }

    /** Returns some models in the form that {@link #nearestAncestor} takes. */
    Among among(Collection<String> ids) {
        return new Among(
                ids.stream().map(models::find).filter(number -> number >= 0).collect(Collectors.toUnmodifiableSet()));
    }

    /** Some of the models of a lineage. */
    record Among(Set<Integer> numbers) {}

    /** Gathers edges, in any order. */
    static final class Builder {

        private record Edge(int child, int parent) {}

        private final NameNumbering models = new NameNumbering();
        private final List<Edge> edges = new ArrayList<>();

        Builder add(String child, String parent) {
            edges.add(new Edge(models.of(child), models.of(parent)));
            return this;
        }

        Lineage build() {
            return new Lineage(models, NeighbourArrays.of(models.size(), edges, Edge::child, Edge::parent));
        }
    }

    /** A lineage edge between numbered models. */
    public record Edge(int child, int parent, LineageRelation relation) {}
}
