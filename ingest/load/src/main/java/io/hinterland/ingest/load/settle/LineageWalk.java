package io.hinterland.ingest.load.settle;

import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.value.LineageRelation;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Value;

/** Walks over the lineage of a graph from some models, level by level. */
final class LineageWalk {

    private static final String PARENTS =
            CypherTemplate.read(LineageWalk.class, "parents-of").render(HubEdgeType.LINEAGE);
    private static final String CHILDREN =
            CypherTemplate.read(LineageWalk.class, "children-of").render(HubEdgeType.LINEAGE);

    private LineageWalk() {}

    /** Takes the lineage edges that leave a model: those that stand, and those that are set aside. */
    interface Reader {

        void standing(String child, String parent, LineageRelation relation);

        void setAside(String child, SettledChild.ParentSetAside declared);
    }

    /** Reads all edges from which one comes to the ancestors of some models, over edges that are set aside too. */
    static void above(Graph graph, Collection<String> models, Reader reader) {
        Set<String> met = new HashSet<>(models);
        List<String> level = List.copyOf(met);
        while (!level.isEmpty()) {
            Set<String> next = new HashSet<>();
            graph.stream(PARENTS, Map.of("models", level), row -> {
                String child = row.get("child").asString();
                for (Value edge : row.get("parents").values()) {
                    String parent = edge.get(1).asString();
                    reader.standing(
                            child,
                            parent,
                            SettledChild.ParentSetAside.relation(edge.get(0).asString()));
                    next.add(parent);
                }
                for (Value text : row.get("setAside").values()) {
                    SettledChild.ParentSetAside declared = SettledChild.ParentSetAside.parse(text.asString());
                    reader.setAside(child, declared);
                    next.add(declared.parent());
                }
            });
            level = next.stream().filter(met::add).toList();
        }
    }

    /** Returns some models and all that derive from them over edges that stand. */
    static Set<String> below(Graph graph, Collection<String> models) {
        Set<String> met = new HashSet<>(models);
        List<String> level = List.copyOf(met);
        while (!level.isEmpty()) {
            Set<String> next = new HashSet<>();
            graph.stream(
                    CHILDREN,
                    Map.of("models", level),
                    row -> next.add(row.get("child").asString()));
            level = next.stream().filter(met::add).toList();
        }
        return met;
    }
}
