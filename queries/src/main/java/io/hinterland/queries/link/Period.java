package io.hinterland.queries.link;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time of changes, from one listing to another.
 *
 * @param since listing that they come after
 * @param until last listing that they may be of; nothing for the newest
 */
public record Period(LocalDate since, Optional<LocalDate> until) {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** Returns all that came after a listing. */
    public static Period after(LocalDate since) {
        return new Period(since, Optional.empty());
    }

    /** Returns the last listing, or a day that is after all. */
    LocalDate end() {
        return until.orElse(NEVER);
    }
}
