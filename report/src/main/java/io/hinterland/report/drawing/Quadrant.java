package io.hinterland.report.drawing;

import org.jspecify.annotations.Nullable;

/** A square of the plane with the points in it, which push from afar as one (Barnes and Hut 1986). */
final class Quadrant {

    /** Points that are as close as this divides the plane lie at the same place. */
    private static final int DEEPEST = 24;

    /** How large a square looks from a point, its side by its distance, to count as one. */
    private static final double CLOSENESS = 0.9;

    private final double left;
    private final double top;
    private final double side;
    private final int depth;
    private int points;
    private double x;
    private double y;
    private Quadrant @Nullable [] parts;

    private Quadrant(double left, double top, double side, int depth) {
        this.left = left;
        this.top = top;
        this.side = side;
        this.depth = depth;
    }

    /** Takes the sum of the forces on a point. */
    interface Push {
        void by(double x, double y);
    }

    static Quadrant of(double[] x, double[] y) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int point = 0; point < x.length; point++) {
            left = Math.min(left, x[point]);
            right = Math.max(right, x[point]);
            top = Math.min(top, y[point]);
            bottom = Math.max(bottom, y[point]);
        }
        Quadrant all = new Quadrant(left, top, Math.max(right - left, bottom - top), 0);
        for (int point = 0; point < x.length; point++) {
            all.add(x[point], y[point]);
        }
        return all;
    }

    private void add(double pointX, double pointY) {
        if (points > 0 && depth < DEEPEST) {
            if (parts == null) {
                parts = new Quadrant[4];
                part(parts, x, y).add(x, y);
            }
            part(parts, pointX, pointY).add(pointX, pointY);
        }
        x = (x * points + pointX) / (points + 1);
        y = (y * points + pointY) / (points + 1);
        points++;
    }

    private Quadrant part(Quadrant[] among, double pointX, double pointY) {
        double half = side / 2;
        int column = pointX < left + half ? 0 : 1;
        int row = pointY < top + half ? 0 : 1;
        int place = 2 * row + column;
        if (among[place] == null) {
            among[place] = new Quadrant(left + column * half, top + row * half, half, depth + 1);
        }
        return among[place];
    }

    /** Pushes a point away from all others, the less the farther. */
    void push(double pointX, double pointY, Push push) {
        double awayX = pointX - x;
        double awayY = pointY - y;
        double square = awayX * awayX + awayY * awayY;
        if (parts == null || side * side < CLOSENESS * CLOSENESS * square) {
            if (square > 0) {
                push.by(points * awayX / square, points * awayY / square);
            }
            return;
        }
        for (Quadrant part : parts) {
            if (part != null) {
                part.push(pointX, pointY, push);
            }
        }
    }
}
