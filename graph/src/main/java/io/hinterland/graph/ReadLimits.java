package io.hinterland.graph;

import io.hinterland.schema.failure.CancelledException;
import io.hinterland.schema.failure.DeadlineException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.neo4j.driver.TransactionConfig;

/**
 * Until when, and for how long as somebody waits, a graph is read for one answer. A value.
 *
 * @param cancellation says whether the answer is still wanted
 * @param deadline when it has to be there
 */
record ReadLimits(Optional<Cancellation> cancellation, Optional<Deadline> deadline) {

    static final ReadLimits NONE = new ReadLimits(Optional.empty(), Optional.empty());

    private static final String TOKEN = "hinterland";

    /** Neo4j takes 0 for no limit. */
    private static final Duration LEAST = Duration.ofMillis(1);

    /**
     * When an answer has to be there.
     *
     * @param end by {@link System#nanoTime}
     * @param given how long that was when it began
     */
    record Deadline(long end, Duration given) {

        Duration left() {
            return Duration.ofNanos(end - System.nanoTime());
        }
    }

    ReadLimits cancelledBy(Cancellation wanted) {
        return new ReadLimits(Optional.of(wanted), deadline);
    }

    /** Returns the same with a deadline from now on, unless there is an earlier one. */
    ReadLimits within(Duration time) {
        boolean isEarlier =
                deadline.filter(known -> known.left().compareTo(time) <= 0).isPresent();
        return isEarlier
                ? this
                : new ReadLimits(cancellation, Optional.of(new Deadline(System.nanoTime() + time.toNanos(), time)));
    }

    /**
     * Makes sure that the answer is still wanted and can still be in time.
     *
     * @throws CancelledException if nobody waits for it any more
     * @throws DeadlineException if its time is over
     */
    void require() {
        if (isCancelled()) {
            throw new CancelledException("The answer was cancelled before it was there");
        }
        deadline.filter(known -> known.left().compareTo(LEAST) < 0).ifPresent(over -> {
            throw new DeadlineException("The answer took longer than the "
                    + over.given().toSeconds() + " s it was given; ask for less, or add a filter");
        });
    }

    private boolean isCancelled() {
        return cancellation.filter(Cancellation::isCancelled).isPresent();
    }

    /** Returns how long may still be read; nothing for as long as it takes. */
    Optional<Duration> left() {
        return deadline.map(known -> known.left().compareTo(LEAST) < 0 ? LEAST : known.left());
    }

    /** Returns the terms of a transaction that has no limit of its own. */
    TransactionConfig terms() {
        TransactionConfig.Builder terms = TransactionConfig.builder();
        left().ifPresent(terms::withTimeout);
        return marked(terms);
    }

    /** Returns the terms of a transaction with a limit of its own. */
    TransactionConfig terms(Duration timeout) {
        Duration time = left().filter(rest -> rest.compareTo(timeout) < 0).orElse(timeout);
        return marked(TransactionConfig.builder().withTimeout(time));
    }

    private TransactionConfig marked(TransactionConfig.Builder terms) {
        cancellation.ifPresent(wanted -> terms.withMetadata(Map.of(TOKEN, wanted.token())));
        return terms.build();
    }

    /** Reads. The server ends a transaction in the same way whether its time is over or nobody waits. */
    <T> T told(Supplier<T> reading) {
        require();
        try {
            return reading.get();
        } catch (DeadlineException ended) {
            if (isCancelled()) {
                throw new CancelledException("The answer was cancelled", ended);
            }
            throw ended;
        }
    }
}
