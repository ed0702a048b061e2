package io.hinterland.queries.metapath;

import io.hinterland.schema.metapath.Comparison;
import io.hinterland.schema.metapath.Filter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What passes a filter, by its definition. */
final class ReferenceFilter {

    private ReferenceFilter() {}

    static boolean passes(Map<String, Object> properties, Filter filter) {
        return filter.comparisons().stream()
                .allMatch(comparison ->
                        passes(properties.get(comparison.property().name()), comparison));
    }

    private static boolean passes(@Nullable Object own, Comparison comparison) {
        if (own == null) {
            return false;
        }
        boolean same = own instanceof List<?> list
                ? list.contains(comparison.value())
                : comparison.values().contains(own);
        return switch (comparison.operator()) {
            case EQUAL, IN -> same;
            case UNEQUAL -> !same;
            case LESS -> (Long) own < (Long) comparison.value();
            case AT_MOST -> (Long) own <= (Long) comparison.value();
            case GREATER -> (Long) own > (Long) comparison.value();
            case AT_LEAST -> (Long) own >= (Long) comparison.value();
        };
    }
}
