package io.hinterland.queries.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a model changed, according to the loaded listings.
 *
 * @param model id of the model
 * @param firstSeen day of the first listing that had it; null for a model that is only named as a parent
 * @param lastSeen day of the last listing that had it
 * @param goneSince day of the first complete listing without it
 * @param counters counters by day: the first known ones, then each change
 * @param removedEdges edges that it no longer has, in the order of their removal
 */
public record ModelHistory(
        String model,
        Optional<LocalDate> firstSeen,
        Optional<LocalDate> lastSeen,
        Optional<LocalDate> goneSince,
        List<CountersOfDay> counters,
        List<RemovedEdge> removedEdges) {
    /**
     * Counters of a model from a day on, until the next change.
     *
     * @param day day of the listing that first had them
     * @param downloads downloads in the last thirty days
     * @param downloadsAllTime downloads since the model was published; few listings have them
     * @param likes likes
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
     * @param type type of the edge
     * @param target key of the node that it led to
     * @param firstSeen day of the first listing that had it
     * @param lastSeen day of the last listing that had it
     */
    public record RemovedEdge(String type, String target, LocalDate firstSeen, LocalDate lastSeen) {

        /** Reads {@code FIRST LAST TYPE TARGET}. */
        static RemovedEdge parse(String text) {
            String[] parts = text.split(" ", 4);
            return new RemovedEdge(parts[2], parts[3], LocalDate.parse(parts[0]), LocalDate.parse(parts[1]));
        }
    }
}
