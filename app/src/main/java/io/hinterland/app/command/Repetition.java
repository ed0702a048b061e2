package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.schema.failure.HinterlandException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Does something at an interval, counted from start to start, until the process is asked to end. A run that fails is
 * reported, and the next one tried; one that takes longer than the interval is followed by the next at once.
 */
record Repetition(Duration interval, Surroundings surroundings) {

    void run(Runnable work) throws InterruptedException {
        AtomicBoolean ending = new AtomicBoolean();
        // Whatever fails from then on fails because the process ends, and is no news.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ending.set(true), "end-repetition"));
        while (!ending.get()) {
            Instant next = Instant.now().plus(interval);
            try {
                work.run();
            } catch (HinterlandException failure) {
                if (!ending.get()) {
                    surroundings.err().println("hinterland: " + failure.getMessage());
                }
            }
            if (!ending.get()) {
                surroundings.err().println("Next at " + next.truncatedTo(ChronoUnit.SECONDS));
                surroundings.err().flush();
                Thread.sleep(Math.max(0, Duration.between(Instant.now(), next).toMillis()));
            }
        }
    }
}
