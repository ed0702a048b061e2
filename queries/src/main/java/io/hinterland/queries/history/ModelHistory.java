package io.hinterland.queries.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What became of a model, as far as listings were loaded.
 *
 * @param firstSeen empty for a model that is only named as a parent, which has no history
 * @param goneSince the day of the complete listing that first lacked it
 * @param counters in the order of days: the first that are known, then each change
 * @param removedEdges in the order in which they went away
 */
public record ModelHistory(
        String model,
        Optional<LocalDate> firstSeen,
        Optional<LocalDate> lastSeen,
        Optional<LocalDate> goneSince,
        List<CountersOfDay> counters,
        List<RemovedEdge> removedEdges) {}
