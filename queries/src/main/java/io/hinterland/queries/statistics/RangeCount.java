package io.hinterland.queries.statistics;

/**
 * How many listed models lie in a range of downloads or likes.
 *
 * @param range the key of the range, {@code 51-100}
 */
public record RangeCount(String range, long models) {}
