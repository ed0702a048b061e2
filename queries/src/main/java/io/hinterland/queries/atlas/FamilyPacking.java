package io.hinterland.queries.atlas;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Places circles next to each other, the larger ones nearer to the middle. Each comes along a ray whose angle follows
 * from its name alone, as near to the middle as there is room. Circles come by their class of size, then by age: so
 * what is new takes room that is left, and pushes only those away that came after it along nearly the same ray.
 */
final class FamilyPacking {

    private static final double GAP = 0.04;
    /** Rays of one sector start where others of the class found room, less this many of their widths. */
    private static final int BACK = 4;

    private static final int SECTORS = 8192;
    /** Each circle has a second ray, at the golden angle from the first, which it takes where it is so much nearer. */
    private static final double OTHER = StrictMath.PI * (3 - StrictMath.sqrt(5));

    private static final double NEARER = 0.85;
    private static final double LARGER = 1.5;

    private final double[] radii;
    private final double[] angles;
    private final double[] x;
    private final double[] y;

    private FamilyPacking(double[] radii, double[] angles) {
        this.radii = radii;
        this.angles = angles;
        x = new double[radii.length];
        y = new double[radii.length];
    }

    /**
     * Returns the centres.
     *
     * @param radii radii of the circles, by age
     * @param angles the angle of the ray of each, 0 to 2π
     */
    static Centres centres(double[] radii, double[] angles) {
        FamilyPacking packing = new FamilyPacking(radii, angles);
        double area = Arrays.stream(radii).map(radius -> 4 * radius * radius).sum();
        double largest = Arrays.stream(radii).max().orElse(0);
        double extent = StrictMath.sqrt(2 * area) + 4 * largest + 4;
        while (!packing.pack(extent)) {
            extent *= LARGER;
        }
        return new Centres(packing.x, packing.y);
    }

    /** Centres of circles, in the order in which their radii were given. */
    record Centres(double[] x, double[] y) {}

    /** Returns false where the extent was not enough. */
    private boolean pack(double extent) {
        CircleGrid grid = new CircleGrid(extent, radii.length);
        double[] starts = new double[SECTORS];
        int sizeClass = Integer.MAX_VALUE;
        for (int circle : largestFirst()) {
            if (sizeClass(radii[circle]) != sizeClass) {
                sizeClass = sizeClass(radii[circle]);
                Arrays.fill(starts, 0);
            }
            double room = radii[circle] * (1 + GAP);
            double angle = angles[circle];
            double distance = grid.free(angle, starts[sector(angle)], room);
            double otherAngle = (angle + OTHER) % (2 * StrictMath.PI);
            double other = grid.free(otherAngle, starts[sector(otherAngle)], room);
            if (other < distance * NEARER) {
                angle = otherAngle;
                distance = other;
            }
            if (distance + room > extent) {
                return false;
            }
            starts[sector(angle)] = StrictMath.max(0, distance - 2 * BACK * room);
            x[circle] = distance * StrictMath.cos(angle);
            y[circle] = distance * StrictMath.sin(angle);
            grid.add(x[circle], y[circle], room);
        }
        return true;
    }

    private static int sector(double angle) {
        return (int) (angle / (2 * StrictMath.PI) * SECTORS) % SECTORS;
    }

    private int[] largestFirst() {
        return IntStream.range(0, radii.length)
                .boxed()
                .sorted(Comparator.comparing((Integer circle) -> -sizeClass(radii[circle])))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Two classes double the radius. */
    private static int sizeClass(double radius) {
        return (int) StrictMath.ceil(2 * StrictMath.log(radius) / StrictMath.log(2));
    }
}
