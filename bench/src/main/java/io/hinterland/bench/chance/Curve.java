package io.hinterland.bench.chance;

/**
 * A quantity that rises with a share, in straight pieces between known points: the quantiles of a distribution, or a
 * growth over time.
 */
public final class Curve {

    private final double[] shares;
    private final double[] values;

    /** Shares and values in turn: {@code 0, least, 0.5, median, 1, greatest}. Shares rise from 0 to 1. */
    public Curve(double... points) {
        shares = new double[points.length / 2];
        values = new double[points.length / 2];
        for (int point = 0; point < shares.length; point++) {
            shares[point] = points[2 * point];
            values[point] = points[2 * point + 1];
        }
    }

    /** Returns the value at a share from 0 to 1. */
    public double at(double share) {
        int right = 1;
        while (right < shares.length - 1 && shares[right] < share) {
            right++;
        }
        double part = (share - shares[right - 1]) / (shares[right] - shares[right - 1]);
        return values[right - 1] + part * (values[right] - values[right - 1]);
    }

    public double pick(Draw draw) {
        return at(draw.unit());
    }
}
