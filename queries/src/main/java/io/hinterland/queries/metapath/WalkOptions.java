package io.hinterland.queries.metapath;

import io.hinterland.schema.failure.InvalidInputException;

/**
 * What walks count and how many targets are told.
 *
 * @param limit how many targets at most, 1 to {@value #MOST}
 * @param boilerplate whether walks go along boilerplate citations, which say nothing about a model
 * @param placeholders whether walks may end at models that are not listed; they pass through them in any case
 */
public record WalkOptions(int limit, boolean boilerplate, boolean placeholders) {

    public static final int MOST = 1_000;

    /** Twenty targets; boilerplate citations and placeholders left out. */
    public static final WalkOptions DEFAULT = new WalkOptions(20, false, false);

    /** @throws InvalidInputException if the limit is out of bounds */
    public WalkOptions {
        if (limit < 1 || limit > MOST) {
            throw new InvalidInputException("The limit is from 1 to " + MOST + ", not " + limit);
        }
    }

    public WalkOptions withLimit(int most) {
        return new WalkOptions(most, boilerplate, placeholders);
    }

    public WalkOptions withBoilerplate(boolean counted) {
        return new WalkOptions(limit, counted, placeholders);
    }

    public WalkOptions withPlaceholders(boolean counted) {
        return new WalkOptions(limit, boilerplate, counted);
    }
}
