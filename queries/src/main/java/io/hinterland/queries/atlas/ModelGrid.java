package io.hinterland.queries.atlas;

import java.util.Arrays;

/** Models by the cells of a grid that they are in, so that those around a place are found at once. */
final class ModelGrid {

    /** Neighbours are about 1 apart, on a spiral a little less. */
    static final double NEAREST = 0.9;

    private static final int NONE = -1;

    private final double extent;
    private final int width;
    private final int[] heads;
    private final int[] next;
    private final float[] x;
    private final float[] y;

    /**
     * Makes an empty one.
     *
     * @param extent about the greatest coordinate; what is farther out is found too, if more slowly
     * @param models how many there are
     */
    ModelGrid(double extent, int models) {
        this.extent = extent;
        width = (int) (2 * extent) + 2;
        heads = new int[width * width];
        Arrays.fill(heads, NONE);
        next = new int[models];
        x = new float[models];
        y = new float[models];
    }

    void add(int model, float placeX, float placeY) {
        int cell = cell(placeY) * width + cell(placeX);
        x[model] = placeX;
        y[model] = placeY;
        next[model] = heads[cell];
        heads[cell] = model;
    }

    /** Returns whether no model is so near to a place that the two would overlap. */
    boolean isFree(float placeX, float placeY) {
        for (int row = cell(placeY - NEAREST); row <= cell(placeY + NEAREST); row++) {
            for (int column = cell(placeX - NEAREST); column <= cell(placeX + NEAREST); column++) {
                for (int model = heads[row * width + column]; model != NONE; model = next[model]) {
                    if (StrictMath.hypot(x[model] - placeX, y[model] - placeY) < NEAREST) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private int cell(double coordinate) {
        return Math.max(0, Math.min(width - 1, (int) (coordinate + extent)));
    }
}
