package io.hinterland.graph.local;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One process, told from a later one that was given the same number by when it started.
 *
 * @param started in milliseconds since 1970
 */
public record ProcessIdentity(long processId, long started) {

    /** The system derives the start from its clock, which is corrected now and then. */
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    static ProcessIdentity of(ProcessHandle process) {
        return new ProcessIdentity(process.pid(), started(process));
    }

    static ProcessIdentity ofThisProcess() {
        return of(ProcessHandle.current());
    }

    /** Returns the process if it still runs. */
    public Optional<ProcessHandle> find() {
        return ProcessHandle.of(processId)
                .filter(ProcessHandle::isAlive)
                .filter(process -> Math.abs(started(process) - started) <= TOLERANCE.toMillis());
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
    }
}
