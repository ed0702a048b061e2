package io.hinterland.report.drawing;

/**
 * Points that push each other away and lines that draw them together, until they rest (Fruchterman and Reingold 1991).
 * Connected points stay together, so that no frame is needed. The unit of length is what a line is long if nothing else
 * pulls at its ends. Equal input gives equal places.
 */
final class Forces {

    private static final int ROUNDS = 200;

    /** How strongly the middle attracts, so that points on a long chain do not make the rest small. */
    private static final double GRAVITY = 0.4;

    /** Points begin on a spiral on which no two are at the same place; each turns by the golden angle. */
    private static final double TURN = Math.PI * (3 - Math.sqrt(5));

    private final int[] from;
    private final int[] to;
    private final double[] x;
    private final double[] y;
    private final double[] moveX;
    private final double[] moveY;

    /**
     * Begins with points on a spiral.
     *
     * @param from the points that lines lead from, from 0 to before the number of points
     * @param to the points that they lead to, as many
     */
    Forces(int points, int[] from, int[] to) {
        this.from = from;
        this.to = to;
        x = new double[points];
        y = new double[points];
        moveX = new double[points];
        moveY = new double[points];
        for (int point = 0; point < points; point++) {
            x[point] = Math.sqrt(point) * Math.cos(TURN * point);
            y[point] = Math.sqrt(point) * Math.sin(TURN * point);
        }
    }

    /** Moves the points, less far from round to round. */
    Forces settle() {
        double farthest = Math.sqrt(x.length) / 4;
        for (int round = 0; round < ROUNDS; round++) {
            pushApart();
            drawTogether();
            move(farthest * (ROUNDS - round) / ROUNDS);
        }
        return this;
    }

    private void pushApart() {
        Quadrant all = Quadrant.of(x, y);
        for (int point = 0; point < x.length; point++) {
            int pushed = point;
            moveX[point] = -GRAVITY * x[point];
            moveY[point] = -GRAVITY * y[point];
            all.push(x[point], y[point], (byX, byY) -> {
                moveX[pushed] += byX;
                moveY[pushed] += byY;
            });
        }
    }

    private void drawTogether() {
        for (int line = 0; line < from.length; line++) {
            int one = from[line];
            int other = to[line];
            double awayX = x[one] - x[other];
            double awayY = y[one] - y[other];
            double distance = Math.hypot(awayX, awayY);
            moveX[one] -= awayX * distance;
            moveY[one] -= awayY * distance;
            moveX[other] += awayX * distance;
            moveY[other] += awayY * distance;
        }
    }

    private void move(double farthest) {
        for (int point = 0; point < x.length; point++) {
            double length = Math.hypot(moveX[point], moveY[point]);
            if (length > 0) {
                double share = Math.min(length, farthest) / length;
                x[point] += moveX[point] * share;
                y[point] += moveY[point] * share;
            }
        }
    }

    double[] x() {
        return x;
    }

    double[] y() {
        return y;
    }
}
