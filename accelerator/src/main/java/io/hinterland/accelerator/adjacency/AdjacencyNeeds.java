// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.adjacency;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Matrices, and orders of nodes by their keys: what a question needs, or what is kept. A value. */
public record AdjacencyNeeds(Set<Matrix.Name> matrices, Set<KeyOrder.Name> orders) {

    static final AdjacencyNeeds NOTHING = new AdjacencyNeeds(Set.of(), Set.of());

    public AdjacencyNeeds {
        matrices = Set.copyOf(matrices);
        orders = Set.copyOf(orders);
    }

    public static AdjacencyNeeds of(Collection<Matrix.Name> matrices) {
        return new AdjacencyNeeds(Set.copyOf(matrices), Set.of());
    }

    public AdjacencyNeeds and(KeyOrder.Name order) {
        return and(new AdjacencyNeeds(Set.of(), Set.of(order)));
    }

    AdjacencyNeeds and(AdjacencyNeeds others) {
        return new AdjacencyNeeds(union(matrices, others.matrices), union(orders, others.orders));
    }

    boolean hasAll(AdjacencyNeeds others) {
        return matrices.containsAll(others.matrices) && orders.containsAll(others.orders);
    }

    Set<String> types() {
        return matrices.stream().map(Matrix.Name::type).collect(Collectors.toSet());
    }

    Set<String> labels() {
        return Stream.concat(
                        matrices.stream().flatMap(matrix -> Stream.of(matrix.from(), matrix.to())),
                        orders.stream().map(KeyOrder.Name::label))
                .collect(Collectors.toSet());
    }

    private static <T> Set<T> union(Set<T> some, Set<T> others) {
        Set<T> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
