package io.hinterland.ingest.fetch.http;

import java.time.Duration;
import java.util.function.IntFunction;

/**
 * A service that is asked over HTTP, and the manners it expects.
 *
 * @param name at the beginning of a sentence
 * @param purpose what it is asked for, in the header {@code User-Agent}
 * @param betweenRequests from the end of an answer to the next request
 * @param mostAttempts how often a request is sent before the service counts as unavailable
 * @param advice what a person may do about a request that is refused with this status; may be empty
 */
public record Service(
        String name, String purpose, Duration betweenRequests, int mostAttempts, IntFunction<String> advice) {}
