package io.hinterland.queries.chronology;

import java.util.Optional;

/**
 * How long it takes from the creation of a model to that of the first that derives from it directly in some way.
 *
 * @param relation the way
 * @param year in which the models were created; {@code all} for all of them
 * @param models listed models of that year from which another derives in whatever way, both days known
 * @param withChild those from which one derives in this way
 * @param older those of them whose first such child was created before them, as a repository may be; not in quartiles
 * @param firstQuartile days within which a quarter of the others had one
 * @param median days within which half of the others had one
 * @param thirdQuartile days within which three quarters of the others had one
 */
public record Lag(
        String relation,
        String year,
        long models,
        long withChild,
        long older,
        Optional<Long> firstQuartile,
        Optional<Long> median,
        Optional<Long> thirdQuartile) {}
