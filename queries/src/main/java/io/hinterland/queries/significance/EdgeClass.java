package io.hinterland.queries.significance;

import io.hinterland.schema.EdgeType;
import io.hinterland.schema.metapath.Filter;
import io.hinterland.schema.metapath.Step;
import java.util.Set;

/**
 * Edges that no step of a metapath tells apart.
 *
 * @param type one type, no group of them
 * @param passed those of the filters on such edges that they pass
 */
record EdgeClass(EdgeType type, Set<Filter> passed) {

    EdgeClass {
        passed = Set.copyOf(passed);
    }

    /** Returns whether the step goes along such edges. */
    boolean isWalkedBy(Step step) {
        return step.edgeType().members().contains(type) && passed.contains(step.filter());
    }
}
