package io.hinterland.ingest.load.history;

import io.hinterland.graph.CypherFile;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.TransactionContext;

/**
 * Writes history, in the transaction that writes the change itself, so that there is never one without the other. A
 * model has a node for each calendar year in which something changed: the days of changes and, at the same places, the
 * counters from that day on. One that never changed has none: its counters hold since it was first seen.
 */
public final class ModelYears {

    private static final String HAVE_SERIES = CypherFile.read(ModelYears.class, "have-series");
    private static final String APPEND = CypherFile.read(ModelYears.class, "append-counters");
    private static final String PREPEND = CypherFile.read(ModelYears.class, "prepend-counters");
    private static final String REMEMBER_EDGES = CypherFile.read(ModelYears.class, "remember-edges");

    private final TransactionContext transaction;

    public ModelYears(TransactionContext transaction) {
        this.transaction = transaction;
    }

    /** Remembers changes of counters. A second change on one day takes the place of the first. */
    public void append(Collection<CounterChange> changes) {
        Set<String> known = haveSeries(changes);
        append(changes.stream()
                .filter(change ->
                        !known.contains(change.model()) && change.since().isBefore(change.day()))
                .map(change -> change.before().row(change.model(), change.since()))
                .toList());
        append(changes.stream()
                .filter(change ->
                        known.contains(change.model()) || change.since().isBefore(change.day()))
                .map(change -> change.after().row(change.model(), change.day()))
                .toList());
    }

    /**
     * Remembers counters of a day before any that the graph knows of the model.
     *
     * @param changes from that earlier day to the day that was the first until now
     */
    public void prepend(Collection<CounterChange> changes) {
        Set<String> known = haveSeries(changes);
        append(changes.stream()
                .filter(change -> !known.contains(change.model()))
                .map(change -> change.after().row(change.model(), change.day()))
                .toList());
        run(
                PREPEND,
                changes.stream()
                        .map(change -> change.before().row(change.model(), change.since()))
                        .toList());
    }

    /** Remembers edges that go away, in an order that depends on them alone. */
    public void remember(Collection<RemovedEdge> edges) {
        run(
                REMEMBER_EDGES,
                edges.stream()
                        .sorted(Comparator.comparing(RemovedEdge::type).thenComparing(RemovedEdge::target))
                        .map(RemovedEdge::row)
                        .toList());
    }

    private Set<String> haveSeries(Collection<CounterChange> changes) {
        if (changes.isEmpty()) {
            return Set.of();
        }
        List<String> models = changes.stream().map(CounterChange::model).toList();
        return new HashSet<>(
                transaction.run(HAVE_SERIES, Map.of("models", models)).list(row -> row.get("model")
                        .asString()));
    }

    private void append(List<Map<String, Object>> rows) {
        run(APPEND, rows);
    }

    private void run(String statement, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            transaction.run(statement, Map.of("rows", rows)).consume();
        }
    }

    /**
     * That a listing has other counters of a model than the one before it.
     *
     * @param since the first day of which the graph knows the counters before, which counts for the first change alone
     * @param day of the listing
     */
    public record CounterChange(String model, LocalDate since, Counters before, LocalDate day, Counters after) {}

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
}
