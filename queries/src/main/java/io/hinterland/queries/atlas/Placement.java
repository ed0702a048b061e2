package io.hinterland.queries.atlas;

/**
 * Where all models are, by their numbers, and the circles that their families have. What is placed later comes beside
 * it.
 *
 * @param ids ids of the models, sorted
 * @param positions where they are
 * @param roots for each model the root of its family
 * @param circles for each root the circle of its family; the values at the numbers of other models mean nothing
 */
record Placement(String[] ids, Positions positions, int[] roots, Circles circles) {

    /** Nothing is placed yet. */
    static final Placement NONE = new Placement(
            new String[0],
            new Positions(new float[0], new float[0]),
            new int[0],
            new Circles(new double[0], new double[0], new double[0]));

    /**
     * Circles by numbers.
     *
     * @param x of the centres
     * @param y of the centres
     * @param radius 0 where a number has no circle
     */
    record Circles(double[] x, double[] y, double[] radius) {

        static Circles none(int numbers) {
            return new Circles(new double[numbers], new double[numbers], new double[numbers]);
        }

        void put(int number, double centreX, double centreY, double size) {
            x[number] = centreX;
            y[number] = centreY;
            radius[number] = size;
        }

        /** Returns whether a place is within a circle, or on it. */
        boolean has(int number, double placeX, double placeY) {
            return radius[number] > 0 && StrictMath.hypot(placeX - x[number], placeY - y[number]) <= radius[number];
        }
    }

    /** Returns the greatest distance of a model or a circle from 0 in either direction. */
    double extent() {
        double extent = positions.extent();
        for (int model = 0; model < ids.length; model++) {
            double centre = Math.max(Math.abs(circles.x()[model]), Math.abs(circles.y()[model]));
            extent = Math.max(extent, centre + circles.radius()[model]);
        }
        return extent;
    }
}
