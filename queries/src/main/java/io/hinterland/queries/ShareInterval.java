package io.hinterland.queries;

/**
 * The 95% confidence interval of a share (Wilson 1927, "Probable inference, the law of succession, and statistical
 * inference").
 *
 * @param low lower end, 0 to 1
 * @param high upper end, 0 to 1
 */
public record ShareInterval(double low, double high) {

    /** Quantile of the normal distribution for 95%. */
    public static final double QUANTILE = 1.959963984540054;

    /** Returns the interval where so many of all have something; from 0 to 1 where there is none at all. */
    public static ShareInterval of(long having, long all) {
        if (all == 0) {
            return new ShareInterval(0, 1);
        }
        double share = having / (double) all;
        double square = QUANTILE * QUANTILE / all;
        double middle = (share + square / 2) / (1 + square);
        double half = QUANTILE * Math.sqrt(share * (1 - share) / all + square / (4 * all)) / (1 + square);
        return new ShareInterval(Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
