package io.hinterland.ingest.load.paper;

import io.hinterland.ingest.load.settle.PaperRoles;

/**
 * How papers are to be loaded.
 *
 * @param all whether papers that no model cites are loaded too
 */
public record PaperLoadOptions(boolean all, PaperRoles roles) {

    /** Loads the papers that models cite. */
    public static PaperLoadOptions defaults() {
        return new PaperLoadOptions(false, PaperRoles.shipped());
    }

    public PaperLoadOptions withAll() {
        return new PaperLoadOptions(true, roles);
    }
}
