package io.hinterland.ingest.arxiv;

import java.time.Duration;
import java.util.Optional;

/** What came of one request to arXiv. */
sealed interface Reply {

    record Page(AtomFeed feed) implements Reply {}

    /** arXiv does not take the request as it is; asking again is of no use. */
    record Refusal(String reason) implements Reply {}

    /**
     * Something that passes.
     *
     * @param askedWait how long arXiv asks to be left alone, where it says so
     */
    record Fault(String reason, Optional<Duration> askedWait) implements Reply {

        Fault(String reason) {
            this(reason, Optional.empty());
        }
    }
}
