package io.hinterland.report.drawing;

import java.util.List;
import java.util.Locale;

/**
 * Upright bars from zero, each with its number.
 *
 * @param title what it shows
 * @param bars from left to right
 */
public record BarChart(String title, List<Bar> bars) {

    private static final double WIDTH = 720;
    private static final double HEIGHT = 300;
    private static final double TOP = 28;
    private static final double BOTTOM = 32;
    private static final double GAP = 0.25;
    private static final double SIZE = 13;

    /** What bars have where nothing else says so. */
    public static final String COLOUR = "#3182bd";

    public BarChart {
        bars = List.copyOf(bars);
    }

    /**
     * One bar.
     *
     * @param label what is counted
     * @param value 0 or more
     * @param colour as {@code #rrggbb}
     */
    public record Bar(String label, long value, String colour) {

        public Bar(String label, long value) {
            this(label, value, COLOUR);
        }
    }

    /** Returns the picture as SVG. */
    public String svg() {
        Markup svg = Canvas.begin(title, WIDTH, HEIGHT);
        double most = Math.max(1, bars.stream().mapToLong(Bar::value).max().orElse(1));
        double step = WIDTH / Math.max(1, bars.size());
        for (int place = 0; place < bars.size(); place++) {
            draw(svg, bars.get(place), step * place, step, most);
        }
        double ground = HEIGHT - BOTTOM;
        svg.begin("path", "d", "M0 " + ground + "H" + WIDTH, "stroke", Canvas.INK)
                .end();
        return svg.line().end().toString();
    }

    private static void draw(Markup svg, Bar bar, double left, double step, double most) {
        double ground = HEIGHT - BOTTOM;
        double height = (ground - TOP) * bar.value() / most;
        double middle = left + step / 2;
        double width = step * (1 - GAP);
        svg.element(
                "rect",
                "",
                "x",
                middle - width / 2,
                "y",
                ground - height,
                "width",
                width,
                "height",
                height,
                "fill",
                bar.colour());
        String number = String.format(Locale.ROOT, "%,d", bar.value());
        label(svg, number, middle, ground - height - 7, step);
        label(svg, bar.label(), middle, ground + 20, step);
    }

    private static void label(Markup svg, String text, double middle, double base, double step) {
        double size = Math.min(SIZE, SIZE * step * 0.96 / Canvas.width(text, SIZE));
        svg.element("text", text, "x", middle, "y", base, "font-size", size, "text-anchor", "middle")
                .line();
    }
}
