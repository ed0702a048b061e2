package io.hinterland.ingest.fetch.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** An answer that cannot be used, such as an incomplete one; the request is sent again. The message says why. */
public final class UnusableAnswerException extends IOException {

    private final String reason;
    private final transient Optional<Duration> wait;

    public UnusableAnswerException(String reason) {
        this(reason, Optional.empty());
    }

    /** @param wait how long the service asks not to be asked again */
    UnusableAnswerException(String reason, Optional<Duration> wait) {
        super(reason);
        this.reason = reason;
        this.wait = wait;
    }

    /** Returns whether the service failed at the request, as some do for what they should refuse. */
    public boolean isServerError() {
        return reason.startsWith("HTTP 5");
    }

    String reason() {
        return reason;
    }

    Optional<Duration> requestedWait() {
        return wait;
    }
}
