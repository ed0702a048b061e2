package io.hinterland.ingest.load.upsert;

import io.hinterland.ingest.load.settle.PaperRoles;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How models are to be loaded.
 *
 * @param complete whether the sources together are one whole listing, so that listed models which they lack are gone
 * @param asOf the day of the listing; unless given, {@link ListingDays} decides
 * @param roles papers that the graph keeps from now on, in place of those that were added to it before
 */
public record LoadOptions(boolean complete, Optional<LocalDate> asOf, Optional<PaperRoles> roles) {

    /** Adds and updates, dated by each source. */
    public static LoadOptions defaults() {
        return new LoadOptions(false, Optional.empty(), Optional.empty());
    }

    public LoadOptions asComplete() {
        return new LoadOptions(true, asOf, roles);
    }

    public LoadOptions asOf(LocalDate day) {
        return new LoadOptions(complete, Optional.of(day), roles);
    }
}
