package io.hinterland.ingest.load.fetched;

import io.hinterland.ingest.load.settle.PaperRoles;
import io.hinterland.schema.failure.InvalidInputException;

/**
 * Which papers are to be fetched.
 *
 * @param limit how many at most, the most cited first
 * @param retryUnknown whether to ask again for papers that arXiv did not know before
 */
public record PaperFetchOptions(long limit, boolean retryUnknown, PaperRoles roles) {

    public PaperFetchOptions {
        if (limit < 1) {
            throw new InvalidInputException("A limit of " + limit + " fetches nothing; give 1 or more");
        }
    }

    /** Fetches every cited paper that lacks metadata, except those that arXiv is known not to know. */
    public static PaperFetchOptions defaults() {
        return new PaperFetchOptions(Long.MAX_VALUE, false, PaperRoles.shipped());
    }

    public PaperFetchOptions withLimit(long limit) {
        return new PaperFetchOptions(limit, retryUnknown, roles);
    }

    public PaperFetchOptions retryingUnknown() {
        return new PaperFetchOptions(limit, true, roles);
    }
}
