package io.hinterland.graph;

import java.util.Map;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

/**
 * A transaction that is kept open for the locks that it holds, and undone when closed. The server undoes it as well,
 * and lets go of the locks, when our process dies, and so does its own death. Not safe for use by several threads.
 */
public final class HeldTransaction implements AutoCloseable {

    private final GraphSettings settings;
    private final Session session;
    private final Transaction transaction;

    HeldTransaction(GraphSettings settings, Session session, Transaction transaction) {
        this.settings = settings;
        this.session = session;
        this.transaction = transaction;
    }

    /**
     * Makes sure that it is still held, and that the connection is not taken for idle.
     *
     * @throws io.hinterland.schema.failure.UnavailableException if it is not
     */
    public void touch() {
        GraphFailures.translated(
                settings, () -> transaction.run("RETURN 1", Map.of()).consume());
    }

    @Override
    public void close() {
        GraphFailures.translated(settings, () -> {
            try (session) {
                transaction.close();
            }
            return true;
        });
    }
}
