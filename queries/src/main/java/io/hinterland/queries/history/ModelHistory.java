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
        List<RemovedEdge> removedEdges) {
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

    /**
     * An edge that a model had.
     *
     * @param type of the edge
     * @param target the key of the node that it led to
     */
    public record RemovedEdge(String type, String target, LocalDate firstSeen, LocalDate lastSeen) {

        /** Reads {@code FIRST LAST TYPE TARGET}. */
        static RemovedEdge parse(String text) {
            String[] parts = text.split(" ", 4);
            return new RemovedEdge(parts[2], parts[3], LocalDate.parse(parts[0]), LocalDate.parse(parts[1]));
        }
    }
}
