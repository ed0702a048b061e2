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
record LeastBelievable(Map<Integer, Long> created, IntFunction<String> id) implements Comparator<LineageEdge> {

    @Override
    public int compare(LineageEdge one, LineageEdge other) {
        return Comparator.comparing(this::age, Comparator.nullsLast(Comparator.<Long>naturalOrder()))
                .thenComparing(edge -> edge.relation() != LineageRelation.UNDECLARED)
                .thenComparing(edge -> id.apply(edge.child()))
                .thenComparing(edge -> id.apply(edge.parent()))
                .thenComparing(LineageEdge::relation)
                .compare(one, other);
    }

    private @Nullable Long age(LineageEdge edge) {
        Long child = created.get(edge.child());
        Long parent = created.get(edge.parent());
        return child == null || parent == null ? null : child - parent;
    }
}
