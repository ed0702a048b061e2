// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.adjacency;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.event.TransactionEventListener;
import org.neo4j.procedure.TerminationGuard;

/**
 * The adjacency of one database: built where it is first needed, then kept true. Whoever asks gets a snapshot that has
 * every change committed before they asked; readers of older ones are not disturbed. Safe for use by several threads.
 */
public final class Adjacency {

    private final GraphDatabaseService database;
    private final MemoryLimit limit = MemoryLimit.ofServer();
    private final PendingChanges pending = new PendingChanges();
    private final ReentrantLock refreshing = new ReentrantLock();
    private final SpareVectors spare = new SpareVectors();
    private volatile AdjacencySnapshot current = AdjacencySnapshot.EMPTY;

    public Adjacency(GraphDatabaseService database) {
        this.database = database;
    }

    /** Returns what must listen to the transactions of the database from before it takes any. */
    public TransactionEventListener<?> listener() {
        return new ChangeListener(pending);
    }

    /**
     * Returns a snapshot with all that is needed.
     *
     * @throws IllegalStateException if it does not fit into memory
     */
    public AdjacencySnapshot with(AdjacencyNeeds needed, TerminationGuard guard) {
        // In this order: once nothing is pending, what was has been published.
        if (pending.isEmpty()) {
            AdjacencySnapshot found = current;
            if (found.has(needed)) {
                return found;
            }
        }
        lock(guard);
        try {
            return refreshed(needed, guard);
        } finally {
            refreshing.unlock();
        }
    }

    /** Returns what is there, which may be behind the graph. */
    public AdjacencySnapshot current() {
        return current;
    }

    /** Returns the vectors that counts over it need not make themselves. */
    public SpareVectors spare() {
        return spare;
    }

    /** Gives the memory back. */
    public void drop(TerminationGuard guard) {
        lock(guard);
        current = AdjacencySnapshot.EMPTY;
        spare.drop();
        refreshing.unlock();
    }

    private AdjacencySnapshot refreshed(AdjacencyNeeds needed, TerminationGuard guard) {
        pending.keep(needed);
        GraphChanges changes = pending.take();
        try (Transaction transaction = database.beginTx()) {
            if (!changes.isEmpty() || !current.has(needed)) {
                current = new SnapshotRefresh(transaction, guard, limit).run(current, changes, needed);
            }
            pending.dealtWith();
            return current;
        } catch (RuntimeException failure) {
            pending.putBack(changes);
            throw failure;
        }
    }

    /** Someone else may be reading for seconds, and who waits for them may be called off. */
    private void lock(TerminationGuard guard) {
        try {
            while (!refreshing.tryLock(100, TimeUnit.MILLISECONDS)) {
                guard.check();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The wait for the adjacency was interrupted", interrupted);
        }
    }
}
