package io.hinterland.report.drawing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A network as dots and lines. The dots with most lines have their names beside them, the others where one points.
 *
 * @param title what it shows
 */
public record NetworkDrawing(String title, List<Dot> dots, List<Line> lines) {

    /** More dots than this are a blot, and take minutes; those with most lines are drawn. */
    public static final int MOST_DOTS = 5_000;

    private static final int NAMED = 40;
    private static final double NAMES_ACROSS = 90;
    private static final double LARGEST_RADIUS = 11;
    private static final int LONGEST_NAME = 40;

    /**
     * Something that is drawn.
     *
     * @param id tells it apart from the others
     * @param name what people call it
     * @param type what kind of thing it is, for the legend
     * @param colour as {@code #rrggbb}
     */
    public record Dot(String id, String name, String type, String colour) {}

    /**
     * A connection of two dots by their ids.
     *
     * @param colour as {@code #rrggbb}
     */
    public record Line(String from, String to, String colour) {}

    public NetworkDrawing {
        Map<String, Integer> degrees = degrees(lines);
        dots = dots.stream()
                .sorted(Comparator.comparing((Dot dot) -> degrees.getOrDefault(dot.id(), 0), Comparator.reverseOrder())
                        .thenComparing(Dot::id))
                .limit(MOST_DOTS)
                .toList();
        Set<String> drawn = dots.stream().map(Dot::id).collect(Collectors.toCollection(HashSet::new));
        lines = lines.stream()
                .filter(line -> drawn.contains(line.from()) && drawn.contains(line.to()))
                .toList();
    }

    private static Map<String, Integer> degrees(List<Line> lines) {
        Map<String, Integer> degrees = new HashMap<>();
        for (Line line : lines) {
            degrees.merge(line.from(), 1, Integer::sum);
            degrees.merge(line.to(), 1, Integer::sum);
        }
        return degrees;
    }

    /** Returns the picture as SVG. */
    public String svg() {
        NetworkLayout layout = NetworkLayout.of(dots, lines);
        Map<String, Integer> degrees = degrees(lines);
        Markup svg = Canvas.begin(title, layout.width(), layout.height());
        lines(svg, layout);
        for (Dot dot : dots) {
            NetworkLayout.Place at = layout.place(dot.id());
            double radius = Math.min(LARGEST_RADIUS, 2.5 + 0.8 * Math.sqrt(degrees.getOrDefault(dot.id(), 0)));
            svg.begin("circle", "cx", at.x(), "cy", at.y(), "r", radius, "fill", dot.colour());
            svg.element("title", dot.type() + " " + dot.name()).end().line();
        }
        names(svg, layout);
        return svg.end().toString();
    }

    /** Lines of a colour are one element, which makes the picture a third as large. */
    private void lines(Markup svg, NetworkLayout layout) {
        Map<String, StringBuilder> paths = new LinkedHashMap<>();
        for (Line line : lines) {
            NetworkLayout.Place from = layout.place(line.from());
            NetworkLayout.Place to = layout.place(line.to());
            paths.computeIfAbsent(line.colour(), colour -> new StringBuilder())
                    .append('M')
                    .append(Math.round(from.x()))
                    .append(' ')
                    .append(Math.round(from.y()))
                    .append('L')
                    .append(Math.round(to.x()))
                    .append(' ')
                    .append(Math.round(to.y()));
        }
        paths.forEach((colour, path) -> svg.element(
                        "path",
                        "",
                        "d",
                        path,
                        "stroke",
                        colour,
                        "stroke-opacity",
                        0.4,
                        "stroke-width",
                        0.8,
                        "fill",
                        "none")
                .line());
    }

    /** A name that would cover another is left out. */
    private void names(Markup svg, NetworkLayout layout) {
        double size = Math.max(11, layout.width() / NAMES_ACROSS);
        List<Rectangle2D> taken = new ArrayList<>();
        for (Dot dot : dots.subList(0, Math.min(NAMED, dots.size()))) {
            String name = dot.name().length() > LONGEST_NAME ? dot.name().substring(0, LONGEST_NAME) + "…" : dot.name();
            NetworkLayout.Place at = layout.place(dot.id());
            double width = Canvas.width(name, size);
            double left = Math.max(0, Math.min(layout.width() - width, at.x() - width / 2));
            Rectangle2D box = new Rectangle2D.Double(left, at.y() - size / 2, width, size);
            if (taken.stream().noneMatch(box::intersects)) {
                taken.add(box);
                svg.element(
                                "text",
                                name,
                                "x",
                                box.getCenterX(),
                                "y",
                                box.getMaxY() - size * 0.15,
                                "font-size",
                                size,
                                "text-anchor",
                                "middle",
                                "stroke",
                                "#ffffff",
                                "stroke-width",
                                3.0,
                                "stroke-opacity",
                                0.8,
                                "paint-order",
                                "stroke")
                        .line();
            }
        }
    }
}
