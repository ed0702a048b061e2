package io.hinterland.queries.atlas;

import java.util.Arrays;

/**
 * Gives models seats near those of their family that stay: the first free one on the spiral around the parent, where no
 * other family is. A family that has no seat for one of its models within reach has outgrown its place.
 */
final class Joining {

    /** A seat is at most so many radii of a circle for the whole family from the parent. */
    private static final double REACH = 2;

    private static final double ROOM = 4;

    private final Forest forest;
    private final int[] roots;
    private final FamilyShapes shapes;
    private final float[] x;
    private final float[] y;
    private final boolean[] placed;
    private final Occupied occupied;
    private final int[] nextSeat;
    private final boolean[] outgrown;

    /**
     * Prepares it.
     *
     * @param x where models are; written for those that join
     * @param placed which are; written too
     */
    Joining(
            Forest forest,
            int[] roots,
            FamilyShapes shapes,
            float[] x,
            float[] y,
            boolean[] placed,
            Occupied occupied) {
        this.forest = forest;
        this.roots = roots;
        this.shapes = shapes;
        this.x = x;
        this.y = y;
        this.placed = placed;
        this.occupied = occupied;
        nextSeat = new int[placed.length];
        outgrown = new boolean[placed.length];
    }

    /** Seats all models of families of which some stay, and returns which families, by their roots, have outgrown. */
    boolean[] outgrown() {
        int[] hosts = hosts();
        for (int model : forest.order()) {
            int host = hosts[roots[model]];
            if (!placed[model] && host != Forest.NONE && !outgrown[roots[model]]) {
                int parent = forest.parent()[model];
                seat(model, parent == Forest.NONE ? host : parent);
            }
        }
        return outgrown;
    }

    /** Returns for each root the first model of its family that stays: where a new root comes. */
    private int[] hosts() {
        int[] hosts = new int[placed.length];
        Arrays.fill(hosts, Forest.NONE);
        for (int model : forest.order()) {
            if (placed[model] && hosts[roots[model]] == Forest.NONE) {
                hosts[roots[model]] = model;
            }
        }
        return hosts;
    }

    private void seat(int model, int host) {
        int root = roots[model];
        double reach = REACH * shapes.radius(root) + ROOM;
        for (int seat = nextSeat[host]; Spiral.distance(seat) <= reach; seat++) {
            float seatX = (float) (x[host] + Spiral.x(seat));
            float seatY = (float) (y[host] + Spiral.y(seat));
            if (occupied.isFree(root, seatX, seatY)) {
                nextSeat[host] = seat + 1;
                x[model] = seatX;
                y[model] = seatY;
                placed[model] = true;
                occupied.add(model, seatX, seatY);
                return;
            }
        }
        outgrown[root] = true;
    }
}
