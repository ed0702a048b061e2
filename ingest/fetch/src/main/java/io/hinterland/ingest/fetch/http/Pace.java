package io.hinterland.ingest.fetch.http;

import io.hinterland.schema.failure.UnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** When the next request to a service may be sent: some time after the last answer, and later after a failure. */
public final class Pace {

    private static final Duration FIRST_BACKOFF = Duration.ofSeconds(3);
    private static final Duration LONGEST_BACKOFF = Duration.ofMinutes(2);

    private final Duration betweenRequests;
    private final InstantSource clock;
    private final Pause pause;
    private final RandomGenerator random;
    private Optional<Instant> opening = Optional.empty();

    /** @param betweenRequests from the end of an answer to the next request */
    public Pace(Duration betweenRequests, InstantSource clock, Pause pause, RandomGenerator random) {
        this.betweenRequests = betweenRequests;
        this.clock = clock;
        this.pause = pause;
        this.random = random;
    }

    /** Returns a pace in real time. */
    public static Pace live(Duration betweenRequests) {
        return new Pace(
                betweenRequests,
                Clock.systemUTC(),
                duration -> Thread.sleep(duration.toMillis()),
                RandomGenerator.getDefault());
    }

    public Instant now() {
        return clock.instant();
    }

    /** Waits until the next request may go out. */
    public void beforeRequest() {
        opening.ifPresent(from -> {
            Duration left = Duration.between(clock.instant(), from);
            if (!left.isNegative() && !left.isZero()) {
                pause(left);
            }
        });
    }

    public void afterAnswer() {
        hold(betweenRequests);
    }

    /** Lets no request go out before that much time from now has passed. */
    public void hold(Duration duration) {
        opening = Optional.of(clock.instant().plus(duration));
    }

    /**
     * Waits after a fault: twice as long each time, from three seconds to two minutes, give or take a half, so that
     * many clients do not come back at once; at least as long as the service asks.
     *
     * @param faults how many there were on end, from 1
     */
    public void afterFault(int faults, Optional<Duration> asked) {
        Duration doubled = FIRST_BACKOFF.multipliedBy(1L << Math.min(faults - 1, 10));
        Duration bounded = doubled.compareTo(LONGEST_BACKOFF) < 0 ? doubled : LONGEST_BACKOFF;
        Duration jittered = Duration.ofMillis((long) (bounded.toMillis() * random.nextDouble(0.5, 1.5)));
        pause(asked.filter(wait -> wait.compareTo(jittered) > 0).orElse(jittered));
    }

    private void pause(Duration duration) {
        try {
            pause.last(duration);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("Interrupted while waiting to send a request", interrupted);
        }
    }

    /** How time is let pass; tests have theirs pass at once. */
    @FunctionalInterface
    public interface Pause {

        void last(Duration duration) throws InterruptedException;
    }
}
