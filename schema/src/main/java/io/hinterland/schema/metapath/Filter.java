package io.hinterland.schema.metapath;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the properties of a node or an edge must be for a metapath to go through it. Filters that say the same in
 * another order are equal.
 *
 * @param comparisons all of which must hold; perhaps none
 */
public record Filter(List<Comparison> comparisons) {

    /** Lets everything pass. */
    public static final Filter NONE = new Filter(List.of());

    public Filter {
        comparisons = comparisons.stream()
                .distinct()
                .sorted(Comparator.comparing(Comparison::toString))
                .toList();
    }

    public static Filter of(Comparison... comparisons) {
        return new Filter(List.of(comparisons));
    }

    public boolean isEmpty() {
        return comparisons.isEmpty();
    }

    Filter and(Filter other) {
        return new Filter(
                Stream.concat(comparisons.stream(), other.comparisons.stream()).toList());
    }

    /** Returns a node or edge pattern's inside, {@code :Paper}, {@code n0:Paper WHERE n0.year > 2020}. */
    String toCypher(String called, String typed) {
        if (isEmpty()) {
            return typed;
        }
        if (comparisons.stream().allMatch(Filter::fitsMap)) {
            return typed
                    + comparisons.stream()
                            .map(same -> same.property().name() + ": " + Literal.cypher(same.value()))
                            .collect(Collectors.joining(", ", " {", "}"));
        }
        return called
                + typed
                + comparisons.stream()
                        .map(comparison -> comparison.toCypher(called))
                        .collect(Collectors.joining(" AND ", " WHERE ", ""));
    }

    private static boolean fitsMap(Comparison comparison) {
        return comparison.operator() == Operator.EQUAL && !comparison.asksWhetherItHolds();
    }

    /** Returns the filter as metapaths print it, {@code {kind: finetune, likes > 10}}, or nothing if it is empty. */
    @Override
    public String toString() {
        return isEmpty()
                ? ""
                : comparisons.stream().map(Comparison::toString).collect(Collectors.joining(", ", "{", "}"));
    }
}
