package io.hinterland.ingest.load.history;

import java.time.LocalDate;
import java.util.Map;

/**
 * An edge of a model that a listing has no more.
 *
 * @param target the key of the node that it led to
 * @param removed the day of the listing that has it no more
 */
public record RemovedEdge(
        String model, String type, String target, LocalDate firstSeen, LocalDate lastSeen, LocalDate removed) {

    Map<String, Object> row() {
        return Map.of(
                "model", model,
                "year", removed.getYear(),
                "edge", "%s %s %s %s".formatted(firstSeen, lastSeen, type, target));
    }
}
