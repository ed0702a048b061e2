package io.hinterland.ingest.clean.report;

/** A record that was not loaded, or a source that could not be read (to its end), and why. */
public record Rejection(Place place, String reason) {

    @Override
    public String toString() {
        return place + ": " + reason;
    }
}
