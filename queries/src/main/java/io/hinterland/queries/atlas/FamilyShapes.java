package io.hinterland.queries.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Each family as a radial tree (a balloon tree after Melançon and Herman 1998): a model in the middle, its children
 * without children around it on a spiral like the seeds of a sunflower (Vogel 1979), the older ones nearer, and the
 * families of its other children in rings around these. What is new comes outside, and room is given in steps, so that
 * the others stay where they are. Nothing overlaps. All lengths are in distances between neighbouring models.
 */
final class FamilyShapes {

    /** Half the room of a model. */
    static final double HALF = 0.5;

    /** Room is given in steps of which eight double it. */
    private static final double STEPS = 8;

    private final Forest forest;
    private final double[] x;
    private final double[] y;
    private final double[] radius;
    private final double[] middleX;
    private final double[] middleY;

    private FamilyShapes(Forest forest) {
        this.forest = forest;
        int models = forest.parent().length;
        x = new double[models];
        y = new double[models];
        radius = new double[models];
        middleX = new double[models];
        middleY = new double[models];
    }

    static FamilyShapes of(Forest forest) {
        FamilyShapes shapes = new FamilyShapes(forest);
        for (int at = forest.order().length - 1; at >= 0; at--) {
            shapes.shape(forest.order()[at]);
        }
        return shapes;
    }

    /** Returns the radius of the circle around a model and its descendants. */
    double radius(int model) {
        return radius[model];
    }

    /** Returns where all models are, given the centres of the circles of roots, which stand at the numbers of these. */
    Positions positions(double[] centreX, double[] centreY) {
        float[] positionX = new float[x.length];
        float[] positionY = new float[y.length];
        double[] circleX = centreX.clone();
        double[] circleY = centreY.clone();
        for (int model : forest.order()) {
            int parent = forest.parent()[model];
            if (parent != Forest.NONE) {
                circleX[model] = circleX[parent] + x[model];
                circleY[model] = circleY[parent] + y[model];
            }
            positionX[model] = (float) (circleX[model] + middleX[model]);
            positionY[model] = (float) (circleY[model] + middleY[model]);
        }
        return new Positions(positionX, positionY);
    }

    /** Places the children of a model around it, then moves all so that their circle is around 0. */
    private void shape(int model) {
        int[] children = forest.children(model);
        List<Integer> families = new ArrayList<>();
        int leaves = 0;
        for (int child : children) {
            if (forest.isLeaf(child)) {
                x[child] = Spiral.x(leaves);
                y[child] = Spiral.y(leaves);
                leaves++;
            } else {
                families.add(child);
            }
        }
        double core = leaves == 0 ? HALF : Spiral.around(stepped(leaves));
        List<Disc> discs = new ArrayList<>(List.of(new Disc(0, 0, core)));
        families.sort(
                Comparator.comparingDouble((Integer family) -> radius[family]).reversed());
        rings(families, core, discs);
        Disc around = Disc.around(discs);
        radius[model] = children.length == 0 ? HALF : stepped(around.radius());
        middleX[model] = -around.x();
        middleY[model] = -around.y();
        for (int child : children) {
            x[child] -= around.x();
            y[child] -= around.y();
        }
    }

    private void rings(List<Integer> families, double core, List<Disc> discs) {
        double inner = core;
        int at = 0;
        while (at < families.size()) {
            double widest = radius[families.get(at)];
            double ring = inner + widest;
            double turned = 0;
            while (at < families.size()) {
                int family = families.get(at);
                double half = StrictMath.asin(StrictMath.min(1, radius[family] / ring));
                if (turned > 0 && turned + 2 * half > 2 * StrictMath.PI) {
                    break;
                }
                put(family, ring, turned + half);
                discs.add(new Disc(x[family], y[family], radius[family]));
                turned += 2 * half;
                at++;
            }
            inner = ring + widest;
        }
    }

    private void put(int child, double distance, double angle) {
        x[child] = distance * StrictMath.cos(angle);
        y[child] = distance * StrictMath.sin(angle);
    }

    /** Returns the least step of room, a power of the eighth root of 2, that is not less than a size. */
    static double stepped(double size) {
        double steps = StrictMath.ceil(StrictMath.log(size) / StrictMath.log(2) * STEPS - 1e-9);
        return StrictMath.pow(2, steps / STEPS);
    }
}
