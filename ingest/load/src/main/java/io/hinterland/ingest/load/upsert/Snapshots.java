package io.hinterland.ingest.load.upsert;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The days of which the graph has taken in a complete listing, to its end. */
final class Snapshots {

    private static final String SNAPSHOTS = CypherFile.read(Snapshots.class, "snapshots");
    private static final String ADD_SNAPSHOT = CypherFile.read(Snapshots.class, "add-snapshot");

    private final TreeSet<LocalDate> days;

    private Snapshots(TreeSet<LocalDate> days) {
        this.days = days;
    }

    static Snapshots read(Graph graph) {
        return new Snapshots(new TreeSet<>(
                graph.read(SNAPSHOTS, Map.of(), row -> row.get("day").asLocalDate())));
    }

    /** Says that a complete listing was taken in; counts of several listings of one day add up. */
    static void add(Graph graph, LocalDate day, Map<String, Long> counts) {
        graph.write(ADD_SNAPSHOT, Map.of("day", day, "counts", counts));
    }

    boolean has(LocalDate day) {
        return days.contains(day);
    }

    /** Returns the first complete listing after a day. */
    Optional<LocalDate> firstAfter(LocalDate day) {
        return Optional.ofNullable(days.higher(day));
    }

    Optional<LocalDate> newest() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.last());
    }
}
