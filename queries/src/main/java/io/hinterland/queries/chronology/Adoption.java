package io.hinterland.queries.chronology;

/**
 * The listed models created in a month that have a value.
 *
 * @param month written like 2026-08
 * @param models those that have it
 * @param of all that were created in the month
 * @param share the ones of the others, 0 to 1
 * @param total those that have it and were created up to the end of the month
 */
public record Adoption(String month, long models, long of, double share, long total) {}
