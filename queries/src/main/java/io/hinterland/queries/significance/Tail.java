package io.hinterland.queries.significance;

/**
 * Where a count stands among those of permuted networks.
 *
 * @param walks the count itself
 * @param expected its mean over the permuted networks
 * @param p how likely so many walks or more are when nothing but the degrees matters: the share of counts that are no
 *     less, its own among them; above 0, at most 1
 * @param compared how many counts it is one of, so that no p is below 1 / compared
 */
public record Tail(long walks, double expected, double p, long compared) {}
