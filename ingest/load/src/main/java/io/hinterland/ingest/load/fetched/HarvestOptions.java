package io.hinterland.ingest.load.fetched;

import io.hinterland.ingest.load.settle.PaperRoles;
import io.hinterland.schema.failure.InvalidInputException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is to be harvested.
 *
 * @param since the first day
 * @param until the last day
 * @param set one of arXiv's sets, such as {@code cs}; nothing for all
 * @param all whether papers that no model cites are kept too
 */
public record HarvestOptions(LocalDate since, LocalDate until, Optional<String> set, boolean all, PaperRoles roles) {

    public HarvestOptions {
        if (until.isBefore(since)) {
            throw new InvalidInputException("There is no day from " + since + " to " + until);
        }
    }
}
