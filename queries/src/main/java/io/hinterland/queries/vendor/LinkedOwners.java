package io.hinterland.queries.vendor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Counts how other accounts are linked with one. */
final class LinkedOwners {

    private final Map<String, Vendor.LinkedOwner> byOwner = new HashMap<>();
    private final String owner;

    LinkedOwners(String owner) {
        this.owner = owner;
    }

    void addLineage(List<OwnerLineage.Neighbour> neighbours) {
        neighbours.forEach(neighbour -> change(
                neighbour.owner(),
                known -> new Vendor.LinkedOwner(
                        known.owner(),
                        known.buildsOnIt() + (neighbour.buildsOnIt() ? 1 : 0),
                        known.isBuiltOn() + (neighbour.buildsOnIt() ? 0 : 1),
                        known.papers(),
                        known.datasets())));
    }

    void papers(Vendors.Shared shared) {
        change(
                shared.owner(),
                known -> new Vendor.LinkedOwner(
                        known.owner(), known.buildsOnIt(), known.isBuiltOn(), shared.count(), known.datasets()));
    }

    void datasets(Vendors.Shared shared) {
        change(
                shared.owner(),
                known -> new Vendor.LinkedOwner(
                        known.owner(), known.buildsOnIt(), known.isBuiltOn(), known.papers(), shared.count()));
    }

    private void change(String other, UnaryOperator<Vendor.LinkedOwner> change) {
        if (!other.equals(owner)) {
            byOwner.put(other, change.apply(byOwner.getOrDefault(other, new Vendor.LinkedOwner(other, 0, 0, 0, 0))));
        }
    }

    long count() {
        return byOwner.size();
    }

    /** Returns those with most links by lineage first, then those with most papers and datasets in common. */
    List<Vendor.LinkedOwner> first(int limit) {
        return byOwner.values().stream()
                .sorted(Comparator.comparing(
                                (Vendor.LinkedOwner linked) -> linked.buildsOnIt() + linked.isBuiltOn(),
                                Comparator.reverseOrder())
                        .thenComparing(linked -> linked.papers() + linked.datasets(), Comparator.reverseOrder())
                        .thenComparing(Vendor.LinkedOwner::owner))
                .limit(limit)
                .toList();
    }
}
