package io.hinterland.queries.statistics;

/**
 * How many models are used at all, after table 1 of the GESIS study. Models whose counts are missing count as zero.
 *
 * @param models all listed models
 * @param downloads split by downloads
 * @param likes split by likes
 * @param both {@code positive}: downloaded and liked; {@code zero}: neither. The rest has one of the two.
 */
public record Segregation(long models, Split downloads, Split likes, Split both) {

    /** How many models have a count above zero, and how many have zero. */
    public record Split(long positive, long zero) {}
}
