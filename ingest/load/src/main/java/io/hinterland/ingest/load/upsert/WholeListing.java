package io.hinterland.ingest.load.upsert;

import io.hinterland.ingest.clean.report.LoadReport;

/** Whether what was said to be a complete listing can be taken for one. */
public final class WholeListing {

    private WholeListing() {}

    /** A listing of which a part could not be read says nothing about the models that it seems to lack. */
    public static boolean isWhole(LoadReport report) {
        if (report.rejected() == 0 && report.faults() == 0) {
            return true;
        }
        report.note(
                "The listing was not taken as complete, and no model was marked gone for being absent from it, since %,d of its records and %,d of its sources could not be read. Correct them and load again with --complete."
                        .formatted(report.rejected(), report.faults()));
        return false;
    }
}
