package io.hinterland.ingest.load.upsert;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day of a listing among those of which the graph knows complete ones.
 *
 * @param complete whether this listing claims to be complete too
 */
record ListingDay(LocalDate day, boolean complete, Snapshots snapshots) {

    /**
     * Returns when a model was last seen. A listed model was in every complete listing since it was written, else it
     * would be gone; so that need not be written on it.
     */
    LocalDate lastSeen(StoredModel model) {
        return model.listed()
                ? snapshots.newest().filter(model.lastSeen()::isBefore).orElse(model.lastSeen())
                : model.lastSeen();
    }

    /** Returns since when a model is gone that the graph knows from this listing alone. */
    Optional<LocalDate> goneSince() {
        return snapshots.firstAfter(day);
    }

    /** Returns whether a run that broke off before its end may have written records of this listing. */
    boolean mayBeResumed() {
        return complete && !snapshots.has(day);
    }
}
