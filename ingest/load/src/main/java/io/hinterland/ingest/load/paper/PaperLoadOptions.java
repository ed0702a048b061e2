package io.hinterland.ingest.load.paper;

import io.hinterland.ingest.load.settle.BoilerplatePapers;

/**
 * How papers are to be loaded.
 *
 * @param all whether papers that no model cites are loaded too
 */
public record PaperLoadOptions(boolean all, BoilerplatePapers boilerplate) {

    /** Loads the papers that models cite. */
    public static PaperLoadOptions defaults() {
        return new PaperLoadOptions(false, BoilerplatePapers.shipped());
    }

    public PaperLoadOptions withAll() {
        return new PaperLoadOptions(true, boilerplate);
    }
}
