// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.adjacency;

import java.util.HashSet;
import java.util.Set;

/**
 * The changes since the adjacency was last brought up to date. Committing threads put them here before their
 * transaction returns, so whoever knows of a commit finds its changes here or in the adjacency.
 */
final class PendingChanges {

    private GraphChanges changes = new GraphChanges();
    private volatile AdjacencyNeeds kept = AdjacencyNeeds.NOTHING;
    private volatile boolean isEmpty = true;

    /** Returns what is kept, and so what changes are to be told of. */
    AdjacencyNeeds kept() {
        return kept;
    }

    boolean isEmpty() {
        return isEmpty;
    }

    /** From now on, changes of this are told as well; to be called before it is read. */
    synchronized void keep(AdjacencyNeeds more) {
        if (!kept.hasAll(more)) {
            kept = kept.and(more);
        }
    }

    /**
     * Takes the changes of a transaction.
     *
     * @param told what was kept when they were gathered: whatever is kept since may have been read before they took
     *     effect, and is read again
     */
    synchronized void add(GraphChanges committed, AdjacencyNeeds told) {
        changes.addAll(committed);
        if (!kept.equals(told)) {
            minus(kept.types(), told.types()).forEach(changes::staleType);
            minus(kept.labels(), told.labels()).forEach(changes::staleLabel);
            kept.orders().stream()
                    .filter(order -> !told.orders().contains(order))
                    .forEach(order -> changes.staleOrder(order.label()));
        }
        isEmpty &= changes.isEmpty();
    }

    /** Takes the changes out; until they are dealt with or put back, this does not count as empty. */
    synchronized GraphChanges take() {
        GraphChanges taken = changes;
        changes = new GraphChanges();
        return taken;
    }

    synchronized void dealtWith() {
        isEmpty = changes.isEmpty();
    }

    /** Puts back what was taken and not dealt with. */
    synchronized void putBack(GraphChanges taken) {
        changes.addAll(taken);
        isEmpty = changes.isEmpty();
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
