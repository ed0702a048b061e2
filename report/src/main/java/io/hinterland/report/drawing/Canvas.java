package io.hinterland.report.drawing;

/** How a picture begins, and how wide its texts are. */
final class Canvas {

    /** The colour of texts and axes. */
    static final String INK = "#222222";

    /** Fonts differ; a text is stretched to the width that is reckoned with, so that none runs into another. */
    private static final double EM_OF_CHARACTER = 0.56;

    private Canvas() {}

    /**
     * Begins a picture.
     *
     * @param title what it shows, for those who cannot see it
     */
    static Markup begin(String title, double width, double height) {
        return new Markup()
                .begin(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "viewBox",
                        "0 0 " + Math.round(width) + " " + Math.round(height),
                        "role",
                        "img",
                        "font-family",
                        "system-ui, sans-serif",
                        "fill",
                        INK)
                .element("title", title)
                .line();
    }

    /** Returns the width that a text has at a size. */
    static double width(String text, double size) {
        return text.codePointCount(0, text.length()) * size * EM_OF_CHARACTER;
    }
}
