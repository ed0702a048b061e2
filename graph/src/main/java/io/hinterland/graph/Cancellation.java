package io.hinterland.graph;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Whether an answer is still wanted; see {@link Graph#cancelledBy}. Safe for use by several threads. */
public final class Cancellation implements AutoCloseable {

    private final String token = UUID.randomUUID().toString();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean cancelled;

    /** Returns what the server's transactions are marked with. */
    String token() {
        return token;
    }

    boolean isCancelled() {
        return cancelled;
    }

    void cancel() {
        cancelled = true;
    }

    /** Waits until nothing reads any more, but not for long; returns whether that is so. */
    boolean isOverWithin(long milliseconds) {
        try {
            return over.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Says that the reading is over, so that there is nothing left to cancel. */
    @Override
    public void close() {
        over.countDown();
    }
}
