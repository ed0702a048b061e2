package io.hinterland.export.style;

/** An sRGB colour. */
public record Colour(int red, int green, int blue) {

    public static final Colour BLACK = new Colour(0, 0, 0);
    public static final Colour WHITE = new Colour(255, 255, 255);

    /** Reads {@code #rrggbb}. */
    public static Colour of(String hex) {
        int rgb = Integer.parseInt(hex, 1, 7, 16);
        return new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** Returns the shade for a border around this colour. */
    public Colour darker() {
        return new Colour(red * 3 / 4, green * 3 / 4, blue * 3 / 4);
    }

    /** Returns black or white, whichever reads better on this colour. */
    public Colour text() {
        return contrast(BLACK) >= contrast(WHITE) ? BLACK : WHITE;
    }

    /** Returns the contrast ratio of WCAG 2, from 1 to 21. */
    public double contrast(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return String.format("#%02x%02x%02x", red, green, blue);
    }
}
