package io.hinterland.ingest.arxiv;

import io.hinterland.schema.failure.UnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When the next request may go out: three seconds after the last answer, as <a
 * href="https://info.arxiv.org/help/api/tou.html">arXiv's terms of use</a> ask, and later after a fault.
 */
final class Pace {

    static final Duration BETWEEN_REQUESTS = Duration.ofSeconds(3);

    private static final Duration LONGEST_BACKOFF = Duration.ofMinutes(2);

    private final InstantSource clock;
    private final Pause pause;
    private final RandomGenerator random;
    private Optional<Instant> lastAnswer = Optional.empty();

    Pace(InstantSource clock, Pause pause, RandomGenerator random) {
        this.clock = clock;
        this.pause = pause;
        this.random = random;
    }

    Instant now() {
        return clock.instant();
    }

    /** Waits until the next request may go out. */
    void beforeRequest() {
        lastAnswer.ifPresent(answer -> {
            Duration passed = Duration.between(answer, clock.instant());
            Duration left = BETWEEN_REQUESTS.minus(passed.isNegative() ? Duration.ZERO : passed);
            if (!left.isNegative() && !left.isZero()) {
                pause(left);
            }
        });
    }

    void afterAnswer() {
        lastAnswer = Optional.of(clock.instant());
    }

    /**
     * Waits after a fault: twice as long each time, from three seconds on, give or take a half, so that many clients do
     * not come back at once; at least as long as arXiv asks.
     *
     * @param faults how many there were on end, from 1
     */
    void afterFault(int faults, Optional<Duration> asked) {
        Duration doubled = BETWEEN_REQUESTS.multipliedBy(1L << Math.min(faults - 1, 10));
        Duration bounded = doubled.compareTo(LONGEST_BACKOFF) < 0 ? doubled : LONGEST_BACKOFF;
        Duration jittered = Duration.ofMillis((long) (bounded.toMillis() * random.nextDouble(0.5, 1.5)));
        pause(asked.filter(wait -> wait.compareTo(jittered) > 0).orElse(jittered));
    }

    private void pause(Duration duration) {
        try {
            pause.last(duration);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("Interrupted while waiting for arXiv", interrupted);
        }
    }
}
