package io.hinterland.queries.atlas;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Places circles next to each other and to those that stay, the larger ones nearer to the middle. Each comes along a
 * ray whose angle follows from its name alone, as near to the middle as there is room. Circles come by their class of
 * size, then by age: so what is new takes room that is left, and pushes only those away that came after it along nearly
 * the same ray.
 */
final class FamilyPacking {

    private static final double GAP = 0.04;
    /** Rays of one sector start where others of the class found room, less this many of their widths. */
    private static final int BACK = 4;

    private static final int SECTORS = 8192;
    /** Each circle has a second ray, at the golden angle from the first, which it takes where it is so much nearer. */
    private static final double NEARER = 0.85;

    private static final double LARGER = 1.5;
    /** Owners of circles: no two are one another's. */
    private static final int NOBODY = -1;

    private static final int SEEKER = -2;

    private final Wanted wanted;
    private final Placement.Circles taken;
    private final double[] x;
    private final double[] y;

    private FamilyPacking(Wanted wanted, Placement.Circles taken) {
        this.wanted = wanted;
        this.taken = taken;
        x = new double[wanted.radii().length];
        y = new double[wanted.radii().length];
    }

    /**
     * Circles that have no place, by age.
     *
     * @param radii their radii
     * @param angles the angle of the ray of each, 0 to 2π
     * @param x where each would best be; not a number for those that come along their ray
     * @param y where each would best be
     */
    record Wanted(double[] radii, double[] angles, double[] x, double[] y) {

        double largest() {
            return Arrays.stream(radii).max().orElse(0);
        }
    }

    /** Centres of circles, in the order in which their radii were given. */
    record Centres(double[] x, double[] y) {}

    /**
     * Returns the centres.
     *
     * @param taken circles that stay where they are
     * @param reach the greatest coordinate of those that stay
     */
    static Centres centres(Wanted wanted, Placement.Circles taken, double reach) {
        FamilyPacking packing = new FamilyPacking(wanted, taken);
        double area = DoubleStream.concat(Arrays.stream(wanted.radii()), Arrays.stream(taken.radius()))
                .map(radius -> 4 * radius * radius)
                .sum();
        double extent = StrictMath.max(StrictMath.sqrt(2 * area), reach) + 4 * wanted.largest() + 4;
        while (!packing.pack(extent)) {
            extent *= LARGER;
        }
        return new Centres(packing.x, packing.y);
    }

    /** Returns false where the extent was not enough. */
    private boolean pack(double extent) {
        double[] radii = wanted.radii();
        CircleGrid grid = withTaken(extent);
        double[] starts = new double[SECTORS];
        int sizeClass = Integer.MAX_VALUE;
        for (int circle : largestFirst()) {
            if (sizeClass(radii[circle]) != sizeClass) {
                sizeClass = sizeClass(radii[circle]);
                Arrays.fill(starts, 0);
            }
            double room = radii[circle] * (1 + GAP);
            boolean found = Double.isNaN(wanted.x()[circle])
                    ? onRay(circle, room, grid, starts, extent)
                    : nearby(circle, room, grid, extent);
            if (!found) {
                return false;
            }
            grid.add(NOBODY, x[circle], y[circle], room);
        }
        return true;
    }

    private CircleGrid withTaken(double extent) {
        CircleGrid grid = new CircleGrid(extent, wanted.radii().length + taken.radius().length);
        for (int circle = 0; circle < taken.radius().length; circle++) {
            if (taken.radius()[circle] > 0) {
                double room = taken.radius()[circle] * (1 + GAP);
                grid.add(NOBODY, taken.x()[circle], taken.y()[circle], room);
            }
        }
        return grid;
    }

    private boolean onRay(int circle, double room, CircleGrid grid, double[] starts, double extent) {
        double angle = wanted.angles()[circle];
        double distance = grid.free(angle, starts[sector(angle)], room);
        double otherAngle = (angle + Spiral.GOLDEN) % (2 * StrictMath.PI);
        double other = grid.free(otherAngle, starts[sector(otherAngle)], room);
        if (other < distance * NEARER) {
            angle = otherAngle;
            distance = other;
        }
        starts[sector(angle)] = StrictMath.max(0, distance - 2 * BACK * room);
        x[circle] = distance * StrictMath.cos(angle);
        y[circle] = distance * StrictMath.sin(angle);
        return distance + room <= extent;
    }

    /** Looks around the place that it would best have, ever farther out. */
    private boolean nearby(int circle, double room, CircleGrid grid, double extent) {
        for (int seed = 0; Spiral.distance(seed) * room <= 2 * extent; seed++) {
            x[circle] = wanted.x()[circle] + (seed == 0 ? 0 : Spiral.x(seed) * room);
            y[circle] = wanted.y()[circle] + (seed == 0 ? 0 : Spiral.y(seed) * room);
            boolean inside = Math.max(Math.abs(x[circle]), Math.abs(y[circle])) + room <= extent;
            if (inside && grid.isFree(SEEKER, x[circle], y[circle], room)) {
                return true;
            }
        }
        return false;
    }

    private static int sector(double angle) {
        return (int) (angle / (2 * StrictMath.PI) * SECTORS) % SECTORS;
    }

    private int[] largestFirst() {
        return IntStream.range(0, wanted.radii().length)
                .boxed()
                .sorted(Comparator.comparing((Integer circle) -> -sizeClass(wanted.radii()[circle])))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Two classes double the radius. */
    private static int sizeClass(double radius) {
        return (int) StrictMath.ceil(2 * StrictMath.log(radius) / StrictMath.log(2));
    }
}
