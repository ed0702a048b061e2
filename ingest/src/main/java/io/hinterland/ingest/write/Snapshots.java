package io.hinterland.ingest.write;

import io.hinterland.graph.Graph;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The days of which the graph knows a complete listing. A model that was last seen before one of them is gone since
 * then, in whatever order listings are loaded.
 */
final class Snapshots {

    private final TreeSet<LocalDate> days;

    private Snapshots(TreeSet<LocalDate> days) {
        this.days = days;
    }

    static Snapshots read(Graph graph) {
        return new Snapshots(new TreeSet<>(
                graph.read("MATCH (snapshot:Snapshot) RETURN snapshot.date AS day", Map.of(), row -> row.get("day")
                        .asLocalDate())));
    }

    static void add(Graph graph, LocalDate day) {
        graph.write("MERGE (:Snapshot {date: $day})", Map.of("day", day));
    }

    /** Returns the first complete listing after a day. */
    Optional<LocalDate> firstAfter(LocalDate day) {
        return Optional.ofNullable(days.higher(day));
    }

    Optional<LocalDate> newest() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.last());
    }
}
