package io.hinterland.bench.measure;

import java.util.Random;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * The baseline of maps: the same models by Fruchterman and Reingold (1991), as JGraphT has it. The variant with a
 * quadtree does not end: the models that are pushed into a corner are at one place, which no quadtree divides.
 */
final class ForceDirected {

    private static final int ROUNDS = 100;
    private static final double SIDE = 1_000;

    private ForceDirected() {}

    static DrawnMap of(DrawnMap map) {
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        for (int model = 0; model < map.models(); model++) {
            graph.addVertex(model);
        }
        for (int edge = 0; edge < map.children().length; edge++) {
            graph.addEdge(map.children()[edge], map.parents()[edge]);
        }
        MapLayoutModel2D<Integer> places = new MapLayoutModel2D<>(Box2D.of(SIDE, SIDE));
        new FRLayoutAlgorithm2D<Integer, DefaultEdge>(
                        ROUNDS, FRLayoutAlgorithm2D.DEFAULT_NORMALIZATION_FACTOR, new Random(1))
                .layout(graph, places);
        double[] x = new double[map.models()];
        double[] y = new double[map.models()];
        for (int model = 0; model < x.length; model++) {
            x[model] = places.get(model).getX();
            y[model] = places.get(model).getY();
        }
        return map.at(x, y);
    }
}
