package io.hinterland.ingest.hub;

import io.hinterland.schema.failure.InvalidInputException;

/**
 * Which parents to ask for.
 *
 * @param limit at most so many, those with most children first
 * @param againAfterDays how long the Hub is not asked again for what it did not have or show
 */
public record ParentOptions(long limit, int againAfterDays) {

    /** @throws InvalidInputException if nothing would be asked for, or the days are negative */
    public ParentOptions {
        if (limit < 1) {
            throw new InvalidInputException("The limit must be at least 1, not " + limit);
        }
        if (againAfterDays < 1) {
            throw new InvalidInputException("Parents are asked for again after at least 1 day, not " + againAfterDays);
        }
    }
}
