package io.hinterland.queries.atlas;

/** Places around a middle, evenly like the seeds of a sunflower (Vogel 1979); neighbours are about 1 apart. */
final class Spiral {

    static final double GOLDEN = StrictMath.PI * (3 - StrictMath.sqrt(5));

    private static final double SPACING = 0.62;
    /** Seeds that the middle takes the room of. */
    private static final double MIDDLE = 2.5;

    private Spiral() {}

    static double distance(int seed) {
        return SPACING * StrictMath.sqrt(seed + MIDDLE);
    }

    static double x(int seed) {
        return distance(seed) * StrictMath.cos((seed + MIDDLE) * GOLDEN);
    }

    static double y(int seed) {
        return distance(seed) * StrictMath.sin((seed + MIDDLE) * GOLDEN);
    }

    /** Returns the radius of a circle around the middle and so many seeds, of which each has room. */
    static double around(double seeds) {
        return SPACING * StrictMath.sqrt(seeds + MIDDLE) + FamilyShapes.HALF;
    }
}
