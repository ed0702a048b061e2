package io.hinterland.ingest.fetch.http;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header {@code RateLimit: "api";r=0;t=55}, as the <a
 * href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/">IETF's draft</a> has it and the Hub
 * sends it.
 *
 * @param remaining requests in the present window
 * @param reset from now to the next window
 */
record RateLimit(long remaining, Duration reset) {

    private static final Pattern REMAINING = Pattern.compile("(?:^|[;,\\s])r\\s*=\\s*(\\d{1,9})(?!\\d)");
    private static final Pattern RESET = Pattern.compile("(?:^|[;,\\s])t\\s*=\\s*(\\d{1,9})(?!\\d)");

    /** Returns nothing unless both figures are there. */
    static Optional<RateLimit> parse(String header) {
        Matcher remaining = REMAINING.matcher(header);
        Matcher reset = RESET.matcher(header);
        return remaining.find() && reset.find()
                ? Optional.of(new RateLimit(
                        Long.parseLong(remaining.group(1)), Duration.ofSeconds(Long.parseLong(reset.group(1)))))
                : Optional.empty();
    }

    /** Returns how long to wait before the next request, where there is none left. */
    Optional<Duration> respite() {
        return remaining == 0 ? Optional.of(reset) : Optional.empty();
    }
}
