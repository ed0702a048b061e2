package io.hinterland.ingest.fetch.hub;

import io.hinterland.schema.failure.InvalidInputException;

/**
 * How many to ask for one by one, and when again.
 *
 * @param limit at most so many, those that matter most first
 * @param againAfterDays how long the Hub is not asked again for the same
 */
public record AskOptions(long limit, int againAfterDays) {

    /** @throws InvalidInputException if nothing would be asked for, or the days are negative */
    public AskOptions {
        if (limit < 1) {
            throw new InvalidInputException("The limit must be at least 1, not " + limit);
        }
        if (againAfterDays < 1) {
            throw new InvalidInputException(
                    "The days until the Hub is asked again must be at least 1, not " + againAfterDays);
        }
    }
}
