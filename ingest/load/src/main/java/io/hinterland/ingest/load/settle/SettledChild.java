package io.hinterland.ingest.load.settle;

import io.hinterland.schema.value.LineageRelation;
import io.hinterland.schema.value.ModelKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a model is told of its own lineage once cycles are broken.
 *
 * @param kind after the edges that are kept
 * @param setAside the edges that are not, as {@link ParentSetAside} writes them, in order
 */
public record SettledChild(ModelKind kind, List<String> setAside) {

    /** Returns what the children among some models are told, by their numbers. */
    public static Map<Integer, SettledChild> of(
            Set<Integer> children, DeclaredLineage lineage, Set<Lineage.Edge> dropped) {
        Map<Integer, Set<LineageRelation>> kept = new HashMap<>();
        for (Lineage.Edge edge : lineage.edges()) {
            if (children.contains(edge.child()) && !dropped.contains(edge)) {
                kept.computeIfAbsent(edge.child(), first -> EnumSet.noneOf(LineageRelation.class))
                        .add(edge.relation());
            }
        }
        Map<Integer, List<String>> aside = new HashMap<>();
        for (Lineage.Edge edge : dropped) {
            aside.computeIfAbsent(edge.child(), first -> new ArrayList<>())
                    .add(new ParentSetAside(edge.relation(), lineage.models().name(edge.parent())).text());
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

    /**
     * A parent that a model declares and that was dropped since it closed a cycle, as it is remembered on the model in
     * the property {@code lineageSetAside}. When the rest of the cycle goes, the edge comes back.
     */
    record ParentSetAside(LineageRelation relation, String parent) {

        /** Returns {@code FINETUNED_FROM owner/parent}. */
        String text() {
            return relation.edgeType().name() + " " + parent;
        }

        static ParentSetAside parse(String text) {
            int space = text.indexOf(' ');
            return new ParentSetAside(relation(text.substring(0, space)), text.substring(space + 1));
        }

        /** Returns the relation that an edge type stands for. */
        static LineageRelation relation(String edgeType) {
            return Stream.of(LineageRelation.values())
                    .filter(relation -> relation.edgeType().name().equals(edgeType))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
