package io.hinterland.queries.atlas;

import java.util.List;

/** A circle with what is in it. */
record Disc(double x, double y, double radius) {

    private static final int ROUNDS = 64;

    /**
     * Returns a circle around all of some. Its centre moves towards the farthest of them by ever smaller steps (Bădoiu
     * and Clarkson 2003), so that it is near that of the smallest one, and the same each time.
     */
    static Disc around(List<Disc> discs) {
        double x = discs.get(0).x();
        double y = discs.get(0).y();
        for (int round = 1; round <= ROUNDS; round++) {
            Disc farthest = farthest(discs, x, y);
            double distance = StrictMath.hypot(farthest.x() - x, farthest.y() - y);
            if (distance > 0) {
                double reach = distance + farthest.radius();
                double step = reach / distance / (round + 1);
                x += (farthest.x() - x) * step;
                y += (farthest.y() - y) * step;
            }
        }
        return new Disc(x, y, reach(farthest(discs, x, y), x, y));
    }

    private static Disc farthest(List<Disc> discs, double x, double y) {
        Disc farthest = discs.get(0);
        for (Disc disc : discs) {
            if (reach(disc, x, y) > reach(farthest, x, y)) {
                farthest = disc;
            }
        }
        return farthest;
    }

    private static double reach(Disc disc, double x, double y) {
        return StrictMath.hypot(disc.x() - x, disc.y() - y) + disc.radius();
    }
}
