package io.hinterland.queries.catalog;

import io.hinterland.schema.failure.InvalidInputException;

/**
 * How far lineage is followed.
 *
 * @param depth how many edges at most, 1 to {@value #DEEPEST}
 * @param limit how many models are told at most, 1 to {@value #MOST}
 */
public record LineageReach(int depth, int limit) {

    public static final int DEEPEST = 20;
    public static final int MOST = 1_000;

    public LineageReach {
        if (depth < 1 || depth > DEEPEST) {
            throw new InvalidInputException("The depth is from 1 to " + DEEPEST + ", not " + depth);
        }
        if (limit < 1 || limit > MOST) {
            throw new InvalidInputException("The limit is from 1 to " + MOST + ", not " + limit);
        }
    }
}
