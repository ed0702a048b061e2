package io.hinterland.queries.atlas;

import java.util.Arrays;

/** Circles by the square cells that they reach into, so that those around a place are found at once. */
final class CircleGrid {

    private static final double CELL = 2;
    /** Among so few circles all are compared: they are the largest, and reach into many cells. */
    private static final int FEW = 256;

    private final double extent;
    private final int width;
    private final int[] heads;
    private int[] next = new int[1 << 12];
    private int[] circleAt = new int[1 << 12];
    private int entries;
    private final double[] x;
    private final double[] y;
    private final double[] radius;
    private final int[] owners;
    private int circles;

    /**
     * Makes an empty one.
     *
     * @param extent the greatest coordinate of anything
     * @param most how many circles there will be
     */
    CircleGrid(double extent, int most) {
        this.extent = extent;
        width = (int) (2 * extent / CELL) + 2;
        heads = new int[width * width];
        Arrays.fill(heads, -1);
        x = new double[most];
        y = new double[most];
        radius = new double[most];
        owners = new int[most];
    }

    /** @param owner whose circle it is, a number */
    void add(int owner, double centreX, double centreY, double size) {
        owners[circles] = owner;
        x[circles] = centreX;
        y[circles] = centreY;
        radius[circles] = size;
        for (int row = cell(centreY - size); row <= cell(centreY + size); row++) {
            for (int column = cell(centreX - size); column <= cell(centreX + size); column++) {
                link(row * width + column);
            }
        }
        circles++;
    }

    private void link(int cell) {
        if (entries == next.length) {
            next = Arrays.copyOf(next, 2 * entries);
            circleAt = Arrays.copyOf(circleAt, 2 * entries);
        }
        next[entries] = heads[cell];
        circleAt[entries] = circles;
        heads[cell] = entries++;
    }

    /** Returns whether a circle meets none of other owners. */
    boolean isFree(int owner, double centreX, double centreY, double size) {
        for (int row = cell(centreY - size); row <= cell(centreY + size); row++) {
            for (int column = cell(centreX - size); column <= cell(centreX + size); column++) {
                for (int entry = heads[row * width + column]; entry >= 0; entry = next[entry]) {
                    int circle = circleAt[entry];
                    double apart = (radius[circle] + size) * (1 - 1e-9);
                    if (owners[circle] != owner && StrictMath.hypot(x[circle] - centreX, y[circle] - centreY) < apart) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Returns the least distance from the middle, from a start on, at which a circle of a size on a ray meets none. */
    double free(double angle, double start, double size) {
        double towardsX = StrictMath.cos(angle);
        double towardsY = StrictMath.sin(angle);
        double distance = start;
        while (distance + size <= extent) {
            double behind = behind(towardsX, towardsY, distance, size);
            if (behind <= distance) {
                return distance;
            }
            distance = behind;
        }
        return distance;
    }

    /** Returns where on the ray the circle has left all that it meets now; where it is, if it meets none. */
    private double behind(double towardsX, double towardsY, double distance, double size) {
        double centreX = distance * towardsX;
        double centreY = distance * towardsY;
        double farthest = distance;
        if (circles <= FEW) {
            for (int circle = 0; circle < circles; circle++) {
                farthest = StrictMath.max(farthest, leaving(circle, towardsX, towardsY, distance, size));
            }
            return farthest;
        }
        for (int row = cell(centreY - size); row <= cell(centreY + size); row++) {
            for (int column = cell(centreX - size); column <= cell(centreX + size); column++) {
                for (int entry = heads[row * width + column]; entry >= 0; entry = next[entry]) {
                    farthest = StrictMath.max(farthest, leaving(circleAt[entry], towardsX, towardsY, distance, size));
                }
            }
        }
        return farthest;
    }

    /** Returns where a circle on the ray has left another one; where it is, if they do not meet. */
    private double leaving(int circle, double towardsX, double towardsY, double distance, double size) {
        double apart = radius[circle] + size;
        double offX = x[circle] - distance * towardsX;
        double offY = y[circle] - distance * towardsY;
        if (offX * offX + offY * offY >= apart * apart * (1 - 1e-9)) {
            return distance;
        }
        double along = x[circle] * towardsX + y[circle] * towardsY;
        double beside = x[circle] * towardsY - y[circle] * towardsX;
        return StrictMath.max(distance, along + StrictMath.sqrt(apart * apart - beside * beside));
    }

    private int cell(double coordinate) {
        return Math.max(0, Math.min(width - 1, (int) ((coordinate + extent) / CELL)));
    }
}
