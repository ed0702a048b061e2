package io.hinterland.queries.atlas;

/**
 * Where models are, by their numbers. Neighbours are 1 apart.
 *
 * @param x to the right
 * @param y upwards
 */
record Positions(float[] x, float[] y) {

    /** Returns the greatest distance of a coordinate from 0. */
    float extent() {
        float extent = 0;
        for (int model = 0; model < x.length; model++) {
            extent = Math.max(extent, Math.max(Math.abs(x[model]), Math.abs(y[model])));
        }
        return extent;
    }
}
