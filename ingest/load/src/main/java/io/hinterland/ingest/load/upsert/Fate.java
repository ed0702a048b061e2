package io.hinterland.ingest.load.upsert;

/** What becomes of a record of a listing. */
enum Fate {
    /** The model was not listed before, or was gone. */
    ADDED("models added"),
    /** The record says something else than the one that stands in the graph. */
    CHANGED("models changed"),
    /** It says the same. */
    SAME("models unchanged"),
    /** The graph has seen the model in a newer listing, and keeps what that one said. */
    OLDER("models already known from a newer listing");

    private final String words;

    Fate(String words) {
        this.words = words;
    }

    /** Returns how a report counts it. */
    String words() {
        return words;
    }

    /** Returns whether the record is written. */
    boolean isWritten() {
        return this == ADDED || this == CHANGED;
    }
}
