package io.hinterland.bench.metapath;

import io.hinterland.schema.failure.DeadlineException;
import java.util.Optional;
import java.util.function.Supplier;

/** Times what runs by the clock. */
final class Clock {

    private Clock() {}

    /**
     * Runs something that the server may call off.
     *
     * @param latencies take the time, or that it was called off
     * @return what came of it, or nothing if it was called off
     */
    static <T> Optional<T> time(Latencies latencies, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            T result = work.get();
            latencies.add((System.nanoTime() - start) / 1e6);
            return Optional.of(result);
        } catch (DeadlineException calledOff) {
            latencies.addCapped();
            return Optional.empty();
        }
    }
}
