package io.hinterland.ingest.fetch.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A clock that stands still but for the pauses, which it keeps. */
public final class PassingTime implements InstantSource, Pace.Pause {

    public static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    public final List<Duration> pauses = new ArrayList<>();
    private Instant now = START;

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public void last(Duration duration) {
        pauses.add(duration);
        now = now.plus(duration);
    }

    public void pass(Duration duration) {
        now = now.plus(duration);
    }

    /** Returns a pace in this time, without jitter. */
    public Pace pace(Duration betweenRequests) {
        return new Pace(betweenRequests, this, this, (RandomGenerator) new Middle());
    }

    private static final class Middle implements RandomGenerator {

        @Override
        public long nextLong() {
            return Long.MIN_VALUE;
        }
    }
}
