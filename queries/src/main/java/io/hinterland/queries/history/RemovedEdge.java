package io.hinterland.queries.history;

import java.time.LocalDate;

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
