package io.hinterland.queries.history;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The counters of a model from a day on, until the next change.
 *
 * @param day of the listing that first had them
 * @param downloads of thirty days
 * @param downloadsAllTime since the model was published, which few listings tell
 * @param trending the Hub's trending score
 */
public record CountersOfDay(
        LocalDate day,
        Optional<Long> downloads,
        Optional<Long> downloadsAllTime,
        Optional<Long> likes,
        Optional<Long> trending) {}
