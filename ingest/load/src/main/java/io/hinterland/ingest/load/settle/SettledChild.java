package io.hinterland.ingest.load.settle;

import io.hinterland.schema.value.LineageRelation;
import io.hinterland.schema.value.ModelKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a model is told of its own lineage once cycles are broken.
 *
 * @param kind after the edges that are kept
 * @param setAside the edges that are not, as {@link SetAside} writes them, in order
 */
public record SettledChild(ModelKind kind, List<String> setAside) {

    /** Returns what the children among some models are told, by their numbers. */
    public static Map<Integer, SettledChild> of(
            Set<Integer> children, DeclaredLineage lineage, Set<LineageEdge> dropped) {
        Map<Integer, Set<LineageRelation>> kept = new HashMap<>();
        for (LineageEdge edge : lineage.edges()) {
            if (children.contains(edge.child()) && !dropped.contains(edge)) {
                kept.computeIfAbsent(edge.child(), first -> EnumSet.noneOf(LineageRelation.class))
                        .add(edge.relation());
            }
        }
        Map<Integer, List<String>> aside = new HashMap<>();
        for (LineageEdge edge : dropped) {
            aside.computeIfAbsent(edge.child(), first -> new ArrayList<>())
                    .add(new SetAside(edge.relation(), lineage.models().name(edge.parent())).text());
        }
        Map<Integer, SettledChild> settled = new HashMap<>();
        for (int child : children) {
            ModelKind kind = ModelKind.of(kept.getOrDefault(child, Set.of()));
            settled.put(
                    child,
                    new SettledChild(
                            kind,
                            aside.getOrDefault(child, List.of()).stream()
                                    .sorted()
                                    .toList()));
        }
        return settled;
    }
}
