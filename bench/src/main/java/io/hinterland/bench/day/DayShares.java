package io.hinterland.bench.day;

/**
 * How much of a listing differs from the day before, as shares of the first listing from 0 to 1.
 *
 * @param changed models of which a counter, a date or a tag differs
 * @param added models that were not there
 * @param gone models that are there no more
 */
public record DayShares(double changed, double added, double gone) {

    /** One in a hundred models: what the whole hub is taken to change by in a day. */
    public static final DayShares USUAL = new DayShares(0.0085, 0.001, 0.0005);
}
