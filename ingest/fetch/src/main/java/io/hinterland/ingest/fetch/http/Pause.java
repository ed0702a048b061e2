package io.hinterland.ingest.fetch.http;

import java.time.Duration;

/** How time is let pass; tests have theirs pass at once. */
@FunctionalInterface
public interface Pause {

    void last(Duration duration) throws InterruptedException;
}
