package io.hinterland.ingest.arxiv;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A clock that stands still but for the pauses, which it keeps. */
final class PassingTime implements InstantSource, Pause {

    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    final List<Duration> pauses = new ArrayList<>();
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

    void pass(Duration duration) {
        now = now.plus(duration);
    }

    /** Returns a pace in this time, without jitter. */
    Pace pace() {
        return new Pace(this, this, (RandomGenerator) new Middle());
    }

    private static final class Middle implements RandomGenerator {

        @Override
        public long nextLong() {
            return Long.MIN_VALUE;
        }
    }
}
