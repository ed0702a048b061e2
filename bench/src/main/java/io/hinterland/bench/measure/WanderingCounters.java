package io.hinterland.bench.measure;

import io.hinterland.ingest.load.history.Counters;
import java.util.Optional;
import java.util.Random;

/** The counters of a model, which wander from day to day: downloads up and down, likes up. */
final class WanderingCounters {

    private final String model;
    private final boolean allTime;
    private final Random random;
    private double downloads;
    private long total;
    private long likes;

    /** @param allTime whether downloads of all time are told */
    WanderingCounters(long seed, int number, boolean allTime) {
        this.model = "owner/model-" + number;
        this.allTime = allTime;
        random = new Random(seed + number);
        // Half of the models have thirteen downloads a month or fewer, one in a hundred many thousands.
        downloads = Math.exp(2.6 + 3.1 * random.nextGaussian());
        total = Math.round(10 * downloads);
        likes = Math.round(downloads / 100);
    }

    String model() {
        return model;
    }

    Counters next() {
        downloads = Math.max(1, downloads * Math.exp(0.1 * random.nextGaussian()) + random.nextInt(3) - 1);
        total += 1 + Math.round(downloads / 30);
        likes += random.nextInt(5) == 0 ? 1 : 0;
        return new Counters(
                Optional.of(Math.round(downloads)),
                allTime ? Optional.of(total) : Optional.empty(),
                Optional.of(likes),
                Optional.of((long) random.nextInt(3)));
    }
}
