package io.hinterland.queries.atlas;

import java.util.Arrays;

/** Where models are on the map. The same lineage gives the same numbers on every machine: all arithmetic is strict. */
final class AtlasLayout {

    private AtlasLayout() {}

    static Positions of(Lineage lineage) {
        Forest forest = Forest.of(lineage);
        FamilyShapes shapes = FamilyShapes.of(forest);
        int[] roots = forest.roots();
        FamilyPacking.Centres centres = FamilyPacking.centres(
                Arrays.stream(roots).mapToDouble(shapes::radius).toArray(),
                Arrays.stream(roots)
                        .mapToDouble(root -> Rays.angle(lineage.ids()[root]))
                        .toArray());
        double[] x = new double[lineage.models()];
        double[] y = new double[lineage.models()];
        for (int at = 0; at < roots.length; at++) {
            x[roots[at]] = centres.x()[at];
            y[roots[at]] = centres.y()[at];
        }
        return shapes.positions(x, y);
    }
}
