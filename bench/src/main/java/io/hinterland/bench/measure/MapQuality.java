package io.hinterland.bench.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How good a map is. Lengths are in units such that each model has the same area on all maps, whatever their scale.
 *
 * @param preserved share of a model's neighbours in the lineage that are among as many models nearest to it on the map,
 *     the mean over a sample of models with neighbours
 * @param overlapping share of the models of a sample that another overlaps, where models are dots that cover a tenth of
 *     the map
 * @param medianEdge median length of edges
 * @param longEdge a tenth of the edges is longer
 */
record MapQuality(double preserved, double overlapping, double medianEdge, double longEdge) {

    private static final int SAMPLE = 2_000;
    /** The diameter of a dot with a tenth of a model's area. */
    private static final double DOT = Math.sqrt(0.4 / Math.PI);
    /** The outermost models may be far away from all others. */
    private static final double COUNTED = 0.99;

    static MapQuality of(DrawnMap map) {
        double unit = unit(map);
        List<Set<Integer>> neighbours = neighbours(map);
        Random random = new Random(1);
        int[] related = IntStream.range(0, map.models())
                .filter(model -> !neighbours.get(model).isEmpty())
                .toArray();
        double preserved = random.ints(SAMPLE, 0, Math.max(1, related.length))
                .filter(at -> at < related.length)
                .mapToDouble(at -> preserved(map, related[at], neighbours.get(related[at])))
                .average()
                .orElse(1);
        double overlapping = random.ints(SAMPLE, 0, map.models())
                .filter(model -> nearest(map, model) < DOT * unit)
                .count();
        double[] lengths = IntStream.range(0, map.children().length)
                .mapToDouble(edge -> map.length(edge) / unit)
                .sorted()
                .toArray();
        return new MapQuality(preserved, overlapping / SAMPLE, at(lengths, 0.5), at(lengths, 0.9));
    }

    String cells() {
        return String.format(
                Locale.ROOT, "%.3f | %.1f %% | %.1f | %.1f", preserved, 100 * overlapping, medianEdge, longEdge);
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))];
    }

    /** Returns the side of a square with the area that a model has within the circle that holds most of them. */
    private static double unit(DrawnMap map) {
        double middleX = Arrays.stream(map.x()).average().orElse(0);
        double middleY = Arrays.stream(map.y()).average().orElse(0);
        double[] distances = IntStream.range(0, map.models())
                .mapToDouble(model -> Math.hypot(map.x()[model] - middleX, map.y()[model] - middleY))
                .sorted()
                .toArray();
        double radius = at(distances, COUNTED);
        return radius * Math.sqrt(Math.PI / (COUNTED * map.models()));
    }

    private static List<Set<Integer>> neighbours(DrawnMap map) {
        List<Set<Integer>> neighbours = new ArrayList<>();
        for (int model = 0; model < map.models(); model++) {
            neighbours.add(new HashSet<>(2));
        }
        for (int edge = 0; edge < map.children().length; edge++) {
            neighbours.get(map.children()[edge]).add(map.parents()[edge]);
            neighbours.get(map.parents()[edge]).add(map.children()[edge]);
        }
        return neighbours;
    }

    private static double preserved(DrawnMap map, int model, Set<Integer> neighbours) {
        double[] distances = distances(map, model);
        double[] sorted = distances.clone();
        Arrays.sort(sorted);
        double reach = sorted[Math.min(neighbours.size(), sorted.length - 1)];
        long near = neighbours.stream()
                .filter(neighbour -> distances[neighbour] <= reach)
                .count();
        return (double) near / neighbours.size();
    }

    private static double nearest(DrawnMap map, int model) {
        double[] distances = distances(map, model);
        distances[model] = Double.MAX_VALUE;
        return Arrays.stream(distances).min().orElse(Double.MAX_VALUE);
    }

    private static double[] distances(DrawnMap map, int model) {
        double[] distances = new double[map.models()];
        for (int other = 0; other < distances.length; other++) {
            distances[other] = Math.hypot(map.x()[other] - map.x()[model], map.y()[other] - map.y()[model]);
        }
        return distances;
    }
}
