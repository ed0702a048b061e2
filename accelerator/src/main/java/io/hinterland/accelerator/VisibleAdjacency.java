// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator;

import io.hinterland.accelerator.adjacency.Adjacency;
import io.hinterland.accelerator.adjacency.AdjacencyNeeds;
import io.hinterland.accelerator.adjacency.AdjacencySnapshot;
import io.hinterland.accelerator.adjacency.SpareVectors;
import org.neo4j.internal.kernel.api.exceptions.ProcedureException;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.api.procedure.Context;
import org.neo4j.procedure.TerminationGuard;

/** The adjacency of the database that a procedure is called in, as the calling transaction may see it. */
public final class VisibleAdjacency {

    private final Adjacency adjacency;
    private final KernelTransaction transaction;

    private VisibleAdjacency(Adjacency adjacency, KernelTransaction transaction) {
        this.adjacency = adjacency;
        this.transaction = transaction;
    }

    static VisibleAdjacency of(Context call) throws ProcedureException {
        return new VisibleAdjacency(
                call.graphDatabaseAPI().getDependencyResolver().resolveDependency(Adjacency.class),
                call.kernelTransaction());
    }

    /**
     * Returns what is committed, with all that is needed.
     *
     * @throws IllegalStateException if the calling transaction has changes of its own, which would be missing
     */
    AdjacencySnapshot with(AdjacencyNeeds needs, TerminationGuard guard) {
        if (transaction.dataRead().transactionStateHasChanges()) {
            throw new IllegalStateException(
                    "This transaction has changed the graph, and walks are counted over what is committed; commit first");
        }
        return adjacency.with(needs, guard);
    }

    SpareVectors spare() {
        return adjacency.spare();
    }

    AdjacencySnapshot current() {
        return adjacency.current();
    }

    void drop(TerminationGuard guard) {
        adjacency.drop(guard);
    }
}
