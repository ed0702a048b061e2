package io.hinterland.ingest.load.settle;

import io.hinterland.schema.value.LineageRelation;
import java.util.Comparator;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The order in which the edges of a cycle go. First the edge whose child is oldest relative to its parent: the time of
 * the child's creation less that of the parent, the smallest difference first, since a model cannot derive from one
 * that came long after it; edges of which one end has no date come after all that have both. Among equals, first those
 * whose relation is not declared; then by the child's id, the parent's id, and the order of {@link LineageRelation}.
 *
 * @param created the moment of creation in milliseconds since 1970, of the models that have one
 */
record LeastBelievable(Map<Integer, Long> created, IntFunction<String> id) implements Comparator<Lineage.Edge> {

    @Override
    public int compare(Lineage.Edge one, Lineage.Edge other) {
        return Comparator.comparing(this::age, Comparator.nullsLast(Comparator.<Long>naturalOrder()))
                .thenComparing(edge -> edge.relation() != LineageRelation.UNDECLARED)
                .thenComparing(edge -> id.apply(edge.child()))
                .thenComparing(edge -> id.apply(edge.parent()))
                .thenComparing(Lineage.Edge::relation)
                .compare(one, other);
    }

    private @Nullable Long age(Lineage.Edge edge) {
        Long child = created.get(edge.child());
        Long parent = created.get(edge.parent());
        return child == null || parent == null ? null : child - parent;
    }
}
