package io.hinterland.report.drawing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Words around a middle, the most frequent first; the area of a word's letters grows with its number.
 *
 * @param title what it shows
 */
public record TagCloud(String title, List<Word> words) {

    private static final double LARGEST = 72;
    private static final double SMALLEST = 11;
    private static final double LINE = 1.05;
    private static final double STEP = 0.1;
    private static final double FLATNESS = 0.5;
    private static final double MARGIN = 3;
    private static final List<String> COLOURS =
            List.of("#08519c", "#238b45", "#7a0177", "#b35806", "#a50f15", "#525252");

    public TagCloud {
        words = words.stream()
                .sorted(Comparator.comparingLong(Word::number).reversed().thenComparing(Word::text))
                .toList();
    }

    /**
     * A word of the cloud.
     *
     * @param number how frequent it is, 1 or more
     */
    public record Word(String text, long number) {}

    private record Placed(Word word, double size, Rectangle2D box) {}

    /** Returns the picture as SVG. */
    public String svg() {
        List<Placed> placed = new ArrayList<>();
        words.forEach(word -> placed.add(place(word, placed)));
        Rectangle2D all = placed.stream()
                .map(Placed::box)
                .reduce(Rectangle2D::createUnion)
                .orElse(new Rectangle2D.Double(0, 0, 1, 1));
        Markup svg = Canvas.begin(title, all.getWidth(), all.getHeight());
        for (int rank = 0; rank < placed.size(); rank++) {
            draw(svg, placed.get(rank), all, COLOURS.get(rank % COLOURS.size()));
        }
        return svg.end().toString();
    }

    /** A word goes to the first free place on a spiral, which begins in the middle. */
    private Placed place(Word word, List<Placed> placed) {
        double size = Math.max(
                SMALLEST,
                LARGEST * Math.sqrt((double) word.number() / words.get(0).number()));
        double width = Canvas.width(word.text(), size) + 2 * MARGIN;
        double height = size * LINE;
        for (double turn = 0; ; turn += STEP) {
            double x = turn * Math.cos(turn) * 4 - width / 2;
            double y = turn * Math.sin(turn) * 4 * FLATNESS - height / 2;
            Rectangle2D box = new Rectangle2D.Double(x, y, width, height);
            if (placed.stream().noneMatch(other -> other.box().intersects(box))) {
                return new Placed(word, size, box);
            }
        }
    }

    private static void draw(Markup svg, Placed placed, Rectangle2D all, String colour) {
        Rectangle2D box = placed.box();
        svg.begin(
                        "text",
                        "x",
                        box.getX() - all.getX() + MARGIN,
                        "y",
                        box.getY() - all.getY() + placed.size() * 0.8,
                        "font-size",
                        placed.size(),
                        "textLength",
                        box.getWidth() - 2 * MARGIN,
                        "lengthAdjust",
                        "spacingAndGlyphs",
                        "fill",
                        colour)
                .element(
                        "title",
                        String.format(
                                Locale.ROOT,
                                "%s: %,d",
                                placed.word().text(),
                                placed.word().number()))
                .text(placed.word().text())
                .end()
                .line();
    }
}
