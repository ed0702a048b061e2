package io.hinterland.ingest.arxiv;

import java.time.Duration;

/** How time is let pass; tests have theirs pass at once. */
@FunctionalInterface
interface Pause {

    void last(Duration duration) throws InterruptedException;
}
