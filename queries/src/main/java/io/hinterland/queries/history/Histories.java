package io.hinterland.queries.history;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.queries.node.NodeReference;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.identity.ModelId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** The histories of models. Safe for use by several threads. */
public final class Histories {

    private static final String HISTORY = CypherFile.read(Histories.class, "history");
    private static final long ABSENT = -1;

    private final Graph graph;

    public Histories(Graph graph) {
        this.graph = graph;
    }

    /** @throws NotFoundException if the graph does not have the model */
    public ModelHistory of(ModelId id) {
        return graph.inReadTransaction(transaction -> transaction.run(HISTORY, Map.of("id", id.value())).stream()
                .findFirst()
                .map(Histories::history)
                .orElseThrow(() -> new NodeReference(HubNodeType.MODEL, id.value()).missing(transaction)));
    }

    private static ModelHistory history(Record row) {
        List<ModelHistory.CountersOfDay> counters = new ArrayList<>();
        List<ModelHistory.RemovedEdge> removed = new ArrayList<>();
        row.get("years").asList(year -> year).forEach(year -> {
            counters.addAll(counters(year));
            numbersOrTexts(year.get("removedEdges"))
                    .forEach(edge -> removed.add(ModelHistory.RemovedEdge.parse(edge.asString())));
        });
        Optional<LocalDate> firstSeen = date(row.get("firstSeen"));
        if (counters.isEmpty()) {
            firstSeen.ifPresent(day -> counters.add(unchanged(day, row)));
        }
        return new ModelHistory(
                row.get("id").asString(),
                firstSeen,
                date(row.get("lastSeen")),
                date(row.get("goneSince")),
                counters,
                removed);
    }

    /** A model whose counters never changed has those that stand on it, from the first day on. */
    private static ModelHistory.CountersOfDay unchanged(LocalDate firstSeen, Record row) {
        return new ModelHistory.CountersOfDay(
                firstSeen,
                counter(row.get("downloads")),
                counter(row.get("downloadsAllTime")),
                counter(row.get("likes")),
                counter(row.get("trending")));
    }

    private static List<ModelHistory.CountersOfDay> counters(Value year) {
        LocalDate first = LocalDate.ofYearDay(year.get("year").asInt(), 1);
        List<Value> days = numbersOrTexts(year.get("days"));
        List<ModelHistory.CountersOfDay> counters = new ArrayList<>();
        for (int index = 0; index < days.size(); index++) {
            counters.add(new ModelHistory.CountersOfDay(
                    first.plusDays(days.get(index).asLong()),
                    counter(year.get("downloads"), index),
                    counter(year.get("downloadsAllTime"), index),
                    counter(year.get("likes"), index),
                    counter(year.get("trending"), index)));
        }
        return counters;
    }

    private static List<Value> numbersOrTexts(Value list) {
        return list.isNull() ? List.of() : list.asList(value -> value);
    }

    /** A year in which no listing told a counter has no series of it. */
    private static Optional<Long> counter(Value series, int index) {
        return series.isNull() ? Optional.empty() : counter(series.get(index));
    }

    private static Optional<Long> counter(Value value) {
        return value.isNull() || value.asLong() == ABSENT ? Optional.empty() : Optional.of(value.asLong());
    }

    private static Optional<LocalDate> date(Value value) {
        return value.isNull() ? Optional.empty() : Optional.of(value.asLocalDate());
    }
}
