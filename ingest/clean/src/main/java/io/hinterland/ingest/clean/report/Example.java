package io.hinterland.ingest.clean.report;

/**
 * A value that a rule dropped or fixed.
 *
 * @param value as it was written, cut to at most {@value #MOST_CHARACTERS} characters
 */
public record Example(Place place, String value) {

    public static final int MOST_CHARACTERS = 120;

    public Example {
        if (value.length() > MOST_CHARACTERS) {
            value = value.substring(0, MOST_CHARACTERS - 1) + "…";
        }
    }
}
