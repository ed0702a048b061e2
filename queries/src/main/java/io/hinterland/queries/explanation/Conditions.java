package io.hinterland.queries.explanation;

import io.hinterland.schema.metapath.Comparison;
import io.hinterland.schema.metapath.Filter;
import io.hinterland.schema.metapath.Operator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Filters as Cypher conditions, each value a parameter. Used for one statement. */
final class Conditions {

    private final List<String> texts = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Conditions add(String condition) {
        texts.add(condition);
        return this;
    }

    /** Adds what a node or an edge that is called so must be. */
    Conditions add(Filter filter, String called) {
        filter.comparisons().forEach(comparison -> texts.add(text(comparison, called)));
        return this;
    }

    private String text(Comparison comparison, String called) {
        String own = called + "." + comparison.property().name();
        String value = "$value" + parameters.size();
        boolean several = comparison.operator() == Operator.IN;
        parameters.put(value.substring(1), several ? comparison.values() : comparison.value());
        if (comparison.asksWhetherItHolds()) {
            return (comparison.operator() == Operator.UNEQUAL ? "NOT " : "") + value + " IN " + own;
        }
        return own + " " + comparison.operator().cypher() + " " + value;
    }

    /** Returns the clause, or nothing where there are no conditions. */
    String where() {
        return texts.isEmpty() ? "" : "\nWHERE " + String.join(" AND ", texts);
    }

    /** Returns the values of the conditions, and those that the statement has besides. */
    Map<String, Object> parameters(String name, Object value) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put(name, value);
        return all;
    }
}
