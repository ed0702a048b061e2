package io.hinterland.ingest.load.upsert;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.graph.HeldTransaction;
import io.hinterland.schema.failure.DeadlineException;
import io.hinterland.schema.failure.HinterlandException;
import io.hinterland.schema.failure.UnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Held by whoever loads models into a graph, so that two do not at once. It is a lock of the database on a node that a
 * transaction has made and never commits: no crash, of this process or of the server, can leave it behind.
 */
final class RunLock implements AutoCloseable {

    private static final String HOLD_RUN = CypherFile.read(RunLock.class, "hold-run");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int TIMES_SLOWER = 10;
    private static final int SECONDS_BETWEEN_SIGNS = 30;

    private final HeldTransaction held;
    private final ScheduledExecutorService signs;
    private final AtomicReference<@Nullable HinterlandException> loss = new AtomicReference<>();

    private RunLock(HeldTransaction held) {
        this.held = held;
        this.signs = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "hold-run");
            thread.setDaemon(true);
            return thread;
        });
        signs.scheduleWithFixedDelay(this::touch, SECONDS_BETWEEN_SIGNS, SECONDS_BETWEEN_SIGNS, TimeUnit.SECONDS);
    }

    /** @throws UnavailableException if another load is under way */
    static RunLock acquire(Graph graph) {
        try {
            graph.hold(HOLD_RUN, Map.of(), patience(timeToPlan(graph))).close();
        } catch (DeadlineException busy) {
            throw new UnavailableException(
                    "Another load or sync is writing models to this graph; run this one when that has ended", busy);
        }
        return new RunLock(graph.hold(HOLD_RUN, Map.of(), Duration.ZERO));
    }

    /**
     * Returns how long it takes to plan the same without locking anything, on this machine and under its present load.
     */
    private static Duration timeToPlan(Graph graph) {
        Instant begin = Instant.now();
        graph.hold("EXPLAIN " + HOLD_RUN, Map.of(), Duration.ZERO).close();
        return Duration.between(begin, Instant.now());
    }

    /** Returns how long to wait, so that a slow server is not taken for one whose lock is held. */
    static Duration patience(Duration toPlan) {
        return PATIENCE.plus(toPlan.multipliedBy(TIMES_SLOWER));
    }

    private void touch() {
        try {
            held.touch();
        } catch (HinterlandException failure) {
            loss.set(failure);
            signs.shutdown();
        }
    }

    /** @throws UnavailableException if it was lost, with the connection or the server */
    void require() {
        HinterlandException failure = loss.get();
        if (failure != null) {
            throw new UnavailableException(
                    "The connection that kept others from writing was lost (" + failure.getMessage()
                            + "); run the same command again",
                    failure);
        }
    }

    @Override
    public void close() {
        signs.shutdownNow();
        try {
            if (signs.awaitTermination(SECONDS_BETWEEN_SIGNS, TimeUnit.SECONDS)) {
                held.close();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (UnavailableException lost) {
            // Whatever ended the connection has let go of the lock; what was loaded is loaded.
            loss.compareAndSet(null, lost);
        }
    }
}
