package io.hinterland.ingest.load.settle;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.value.LineageRelation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All lineage that listed models declare: the edges that stand in the graph, and those that were set aside.
 *
 * @param setAside the edges among them that the graph does not have at present
 */
public record DeclaredLineage(NameNumbering models, List<Lineage.Edge> edges, Set<Lineage.Edge> setAside) {

    private static final String STANDING =
            CypherTemplate.read(DeclaredLineage.class, "lineage").render(HubEdgeType.LINEAGE);
    private static final String SET_ASIDE = CypherFile.read(DeclaredLineage.class, "lineage-set-aside");
    private static final String CREATED = CypherFile.read(DeclaredLineage.class, "created");

    static DeclaredLineage read(Graph graph) {
        NameNumbering models = new NameNumbering();
        List<Lineage.Edge> edges = new ArrayList<>();
        graph.stream(
                STANDING,
                Map.of(),
                row -> edges.add(new Lineage.Edge(
                        models.of(row.get("child").asString()),
                        models.of(row.get("parent").asString()),
                        SettledChild.ParentSetAside.relation(row.get("type").asString()))));
        Set<Lineage.Edge> setAside = new HashSet<>();
        graph.stream(SET_ASIDE, Map.of(), row -> {
            int child = models.of(row.get("child").asString());
            for (String text : row.get("setAside").asList(value -> value.asString())) {
                SettledChild.ParentSetAside declared = SettledChild.ParentSetAside.parse(text);
                setAside.add(new Lineage.Edge(child, models.of(declared.parent()), declared.relation()));
            }
        });
        edges.forEach(setAside::remove);
        edges.addAll(setAside);
        return new DeclaredLineage(models, edges, setAside);
    }

    /** Returns the edges from which one comes to the ancestors of some models, and so all cycles that these are on. */
    static DeclaredLineage above(Graph graph, Collection<String> some) {
        NameNumbering models = new NameNumbering();
        List<Lineage.Edge> edges = new ArrayList<>();
        Set<Lineage.Edge> setAside = new HashSet<>();
        LineageWalk.above(graph, some, new LineageWalk.Reader() {
            @Override
            public void standing(String child, String parent, LineageRelation relation) {
                edges.add(new Lineage.Edge(models.of(child), models.of(parent), relation));
            }

            @Override
            public void setAside(String child, SettledChild.ParentSetAside declared) {
                setAside.add(new Lineage.Edge(models.of(child), models.of(declared.parent()), declared.relation()));
            }
        });
        edges.forEach(setAside::remove);
        edges.addAll(setAside);
        return new DeclaredLineage(models, edges, setAside);
    }

    /** Returns the lineage without some edges. */
    Lineage without(Set<Lineage.Edge> some) {
        return Lineage.of(
                models, edges.stream().filter(edge -> !some.contains(edge)).toList());
    }

    /** Where models' moments of creation are had from. */
    @FunctionalInterface
    public interface Creations {

        /** Returns the moments in milliseconds since 1970, of those of the models that have one. */
        Map<Integer, Long> of(Set<Integer> models);
    }

    /** Returns the edges that close cycles, of which the less believable goes first. */
    public Set<Lineage.Edge> closingCycles(Creations created) {
        List<Lineage.Edge> core = CyclicCore.of(models.size(), edges);
        Set<Integer> ends = core.stream()
                .flatMap(edge -> Stream.of(edge.child(), edge.parent()))
                .collect(Collectors.toSet());
        return CycleBreaking.dropped(core, new LeastBelievable(created.of(ends), models::name));
    }

    /** Returns edges as people read them, {@code child → parent}, in order. */
    public List<String> texts(Collection<Lineage.Edge> some) {
        return some.stream()
                .map(edge -> models.name(edge.child()) + " → " + models.name(edge.parent()))
                .sorted()
                .toList();
    }

    /** Returns the moments of creation as a graph has them. */
    Creations createdIn(Graph graph) {
        return asked -> asked.isEmpty() ? Map.of() : created(graph, asked);
    }

    private Map<Integer, Long> created(Graph graph, Set<Integer> asked) {
        Map<Integer, Long> created = new HashMap<>();
        graph.stream(
                CREATED,
                Map.of("models", asked.stream().map(models::name).sorted().toList()),
                row -> created.put(
                        models.of(row.get("id").asString()), row.get("created").asLong()));
        return created;
    }
}
