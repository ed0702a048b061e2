package io.hinterland.ingest.fetch.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;

/**
 * What came of one request to a service.
 *
 * @param <T> what the service answers when all is well
 */
public sealed interface Reply<T> {

    record Page<T>(T content) implements Reply<T> {}

    /** The service does not take the request as it is; asking again is of no use. */
    record Refusal<T>(String reason) implements Reply<T> {}

    /**
     * Something that passes.
     *
     * @param askedWait how long the service asks to be left alone, where it says so
     */
    record Fault<T>(String reason, Optional<Duration> askedWait) implements Reply<T> {

        /** A wait that nobody would sit out. */
        private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

        public Fault(String reason) {
            this(reason, Optional.empty());
        }

        /**
         * Of an answer that did not come whole. What runs out first, of several limits on time, is chance: one word for
         * all.
         */
        public static <T> Fault<T> of(IOException failure) {
            return new Fault<>(
                    failure instanceof InterruptedIOException
                            ? "no whole answer in time"
                            : "no whole answer (" + failure.getMessage() + ")");
        }

        /** Returns whether the service asks to be left alone for more than a quarter of an hour. */
        public boolean lastsTooLong() {
            return askedWait.filter(wait -> wait.compareTo(LONGEST_WAIT) > 0).isPresent();
        }
    }
}
