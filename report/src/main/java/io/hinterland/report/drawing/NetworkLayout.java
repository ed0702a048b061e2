package io.hinterland.report.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * Where the dots of a network are. Each connected part has a rectangle of its own, in which forces place its dots; the
 * rectangles stand in rows, the largest first.
 */
final class NetworkLayout {

    private static final double LEAST_SIDE_OF_DOT = 26;
    private static final double LEAST_SIDE = 700;
    private static final double MARGIN = 26;

    private final Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    private final Map<String, Place> places = new HashMap<>();
    private double sideOfDot;
    private double width;
    private double height;

    /** A place in the picture, from its upper left corner. */
    record Place(double x, double y) {}

    private NetworkLayout() {}

    static NetworkLayout of(List<NetworkDrawing.Dot> dots, List<NetworkDrawing.Line> lines) {
        NetworkLayout layout = new NetworkLayout();
        dots.forEach(dot -> layout.graph.addVertex(dot.id()));
        lines.stream()
                .filter(line -> !line.from().equals(line.to()))
                .forEach(line -> layout.graph.addEdge(line.from(), line.to()));
        layout.placeAll();
        return layout;
    }

    private void placeAll() {
        sideOfDot = Math.max(
                LEAST_SIDE_OF_DOT, LEAST_SIDE / Math.sqrt(graph.vertexSet().size()));
        List<Set<String>> parts = new ArrayList<>(new ConnectivityInspector<>(graph).connectedSets());
        parts.sort(Comparator.comparingInt((Set<String> part) -> part.size()).reversed());
        double area =
                parts.stream().mapToDouble(part -> side(part) * side(part)).sum();
        double largest = parts.stream().mapToDouble(this::side).max().orElse(1);
        width = Math.max(largest, 1.2 * Math.sqrt(area));
        double left = 0;
        double top = 0;
        double row = 0;
        for (Set<String> part : parts) {
            double side = side(part);
            if (left + side > width) {
                left = 0;
                top += row;
                row = 0;
            }
            double high = place(List.copyOf(part), left + MARGIN, top + MARGIN, side - 2 * MARGIN);
            left += side;
            row = Math.max(row, high + 2 * MARGIN);
        }
        height = top + row;
    }

    private double side(Set<String> part) {
        return 2 * MARGIN + sideOfDot * Math.sqrt(part.size() - 1);
    }

    /** Places the dots of a part and returns how high they reach. */
    private double place(List<String> part, double left, double top, double side) {
        Map<String, Integer> numbers = new HashMap<>();
        part.forEach(id -> numbers.put(id, numbers.size()));
        List<int[]> lines = part.stream()
                .flatMap(id -> graph.outgoingEdgesOf(id).stream())
                .distinct()
                .map(line -> new int[] {numbers.get(graph.getEdgeSource(line)), numbers.get(graph.getEdgeTarget(line))})
                .toList();
        Forces forces = new Forces(
                        part.size(),
                        lines.stream().mapToInt(line -> line[0]).toArray(),
                        lines.stream().mapToInt(line -> line[1]).toArray())
                .settle();
        double leastX = DoubleStream.of(forces.x()).min().orElse(0);
        double leastY = DoubleStream.of(forces.y()).min().orElse(0);
        double wide = DoubleStream.of(forces.x()).max().orElse(0) - leastX;
        double high = DoubleStream.of(forces.y()).max().orElse(0) - leastY;
        double extent = Math.max(wide, high);
        double scale = extent == 0 ? 0 : side / extent;
        for (int point = 0; point < part.size(); point++) {
            double x = left + scale * (forces.x()[point] - leastX);
            double y = top + scale * (forces.y()[point] - leastY);
            places.put(part.get(point), new Place(x, y));
        }
        return scale * high;
    }

    double width() {
        return Math.max(width, 1);
    }

    double height() {
        return Math.max(height, 1);
    }

    Place place(String id) {
        Place place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("There is no dot " + id);
        }
        return place;
    }
}
