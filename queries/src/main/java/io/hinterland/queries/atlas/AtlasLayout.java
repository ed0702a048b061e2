package io.hinterland.queries.atlas;

import java.util.Arrays;

/**
 * Where models are on the map. The same lineage beside the same placement gives the same numbers on every machine: all
 * arithmetic is strict.
 */
final class AtlasLayout {

    private final AtlasLineage lineage;
    private final Forest forest;
    private final int[] families;
    private final FamilyShapes shapes;
    private final float[] x;
    private final float[] y;
    private final boolean[] placed;
    private final Placement.Circles circles;

    private AtlasLayout(AtlasLineage lineage) {
        this.lineage = lineage;
        forest = Forest.of(lineage);
        families = forest.families();
        shapes = FamilyShapes.of(forest);
        x = new float[lineage.models()];
        y = new float[lineage.models()];
        placed = new boolean[lineage.models()];
        circles = Placement.Circles.none(lineage.models());
    }

    /** Places all models anew. */
    static Placement of(AtlasLineage lineage) {
        return of(lineage, Placement.NONE);
    }

    /**
     * Places the models that are not placed yet: those of known families near the others, new families where there is
     * room, and families that have outgrown their place as near to it as there is room.
     */
    static Placement of(AtlasLineage lineage, Placement before) {
        AtlasLayout layout = new AtlasLayout(lineage);
        layout.keep(before);
        boolean[] outgrown = layout.join(before.extent());
        layout.pack(outgrown, before.extent());
        return new Placement(lineage.ids(), new Positions(layout.x, layout.y), layout.families, layout.circles);
    }

    private void keep(Placement before) {
        Staying staying = Staying.of(lineage.ids(), families, before);
        for (int model = 0; model < placed.length; model++) {
            int was = staying.before()[model];
            if (was != Staying.NEW) {
                placed[model] = true;
                x[model] = before.positions().x()[was];
                y[model] = before.positions().y()[was];
            }
            int circle = staying.circles()[model];
            if (circle != Staying.NEW) {
                circles.put(
                        model,
                        before.circles().x()[circle],
                        before.circles().y()[circle],
                        before.circles().radius()[circle]);
            }
        }
    }

    private boolean[] join(double extent) {
        Occupied occupied = new Occupied(extent, circles);
        for (int model = 0; model < placed.length; model++) {
            if (placed[model]) {
                occupied.add(model, x[model], y[model]);
            }
        }
        return new Joining(forest, families, shapes, x, y, placed, occupied).outgrown();
    }

    private void pack(boolean[] outgrown, double extent) {
        int[] homeless = Arrays.stream(forest.roots())
                .filter(root -> isHomeless(root, outgrown))
                .toArray();
        FamilyPacking.Wanted wanted = new FamilyPacking.Wanted(
                Arrays.stream(homeless).mapToDouble(shapes::radius).toArray(),
                Arrays.stream(homeless)
                        .mapToDouble(root -> Rays.angle(lineage.ids()[root]))
                        .toArray(),
                Arrays.stream(homeless)
                        .mapToDouble(root -> best(root, circles.x(), x))
                        .toArray(),
                Arrays.stream(homeless)
                        .mapToDouble(root -> best(root, circles.y(), y))
                        .toArray());
        FamilyPacking.Centres centres = FamilyPacking.centres(wanted, taken(outgrown), extent);
        double[] centreX = new double[placed.length];
        double[] centreY = new double[placed.length];
        for (int at = 0; at < homeless.length; at++) {
            int root = homeless[at];
            circles.put(root, centres.x()[at], centres.y()[at], shapes.radius(root));
            centreX[root] = centres.x()[at];
            centreY[root] = centres.y()[at];
        }
        Positions inCircles = shapes.positions(centreX, centreY);
        for (int model = 0; model < placed.length; model++) {
            if (isHomeless(families[model], outgrown)) {
                x[model] = inCircles.x()[model];
                y[model] = inCircles.y()[model];
            }
        }
    }

    private boolean isHomeless(int root, boolean[] outgrown) {
        return outgrown[root] || !placed[root];
    }

    /** An outgrown family comes back to its circle, or to its root where it has none; a new one has no place. */
    private double best(int root, double[] centres, float[] places) {
        if (circles.radius()[root] > 0) {
            return centres[root];
        }
        return placed[root] ? places[root] : Double.NaN;
    }

    /** Returns the circles of families that stay, then one around each of their models that is outside of that. */
    private Placement.Circles taken(boolean[] outgrown) {
        Placement.Circles taken = Placement.Circles.none(2 * placed.length);
        for (int model = 0; model < placed.length; model++) {
            int root = families[model];
            if (isHomeless(root, outgrown)) {
                continue;
            }
            if (model == root) {
                taken.put(model, circles.x()[root], circles.y()[root], circles.radius()[root]);
            }
            if (!circles.has(root, x[model], y[model])) {
                taken.put(placed.length + model, x[model], y[model], FamilyShapes.HALF);
            }
        }
        return taken;
    }
}
