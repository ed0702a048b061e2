package io.hinterland.ingest.write;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/**
 * Marks models as gone that a complete listing lacks. They keep their id and last properties and lose their outgoing
 * edges.
 */
final class GoneModels {

    private static final int BATCH = 1_000;
    private static final String LISTED_MODELS = CypherFile.read(GoneModels.class, "listed-models");
    private static final String MARK_GONE = CypherFile.read(GoneModels.class, "mark-gone");
    private static final String GONE_EARLIER = CypherFile.read(GoneModels.class, "gone-earlier");

    private final Graph graph;

    GoneModels(Graph graph) {
        this.graph = graph;
    }

    /**
     * Takes a complete listing to the graph, after its models were written.
     *
     * @param isSeen whether the listing has a model
     * @return how many models are newly gone
     */
    long afterComplete(LocalDate listing, Predicate<String> isSeen) {
        Snapshots.add(graph, listing);
        graph.write(GONE_EARLIER, Map.of("listing", listing));
        Snapshots snapshots = Snapshots.read(graph);
        LocalDate newest = snapshots.newest().orElse(listing);
        return mark(newest, model -> snapshots.firstAfter(model.lastSeen()).or(() -> Optional.of(listing)
                .filter(day -> day.equals(model.lastSeen()) && !isSeen.test(model.id()))));
    }

    /**
     * Looks through the models after some were written that are perhaps not the whole of a listing: what was last seen
     * before a complete listing is gone, though it was loaded only now.
     *
     * @param oldest the day of the oldest listing that was written
     * @return how many models are newly gone
     */
    long afterPartial(LocalDate oldest) {
        Snapshots snapshots = Snapshots.read(graph);
        if (snapshots.firstAfter(oldest).isEmpty()) {
            return 0;
        }
        return mark(snapshots.newest().orElseThrow(), model -> snapshots.firstAfter(model.lastSeen()));
    }

    private record Listed(String id, LocalDate lastSeen) {}

    private interface Fate {

        /** Returns since when the model is gone, if it is. */
        Optional<LocalDate> goneSince(Listed model);
    }

    private long mark(LocalDate newest, Fate fate) {
        List<Map<String, Object>> gone = new ArrayList<>();
        AtomicLong count = new AtomicLong();
        graph.stream(LISTED_MODELS, Map.of("newest", newest), row -> {
            String id = row.get("id").asString();
            Listed model = new Listed(id, row.get("lastSeen").asLocalDate());
            fate.goneSince(model).ifPresent(since -> {
                gone.add(Map.of("id", id, "since", since));
                count.incrementAndGet();
            });
            if (gone.size() == BATCH) {
                write(gone);
            }
        });
        write(gone);
        return count.get();
    }

    private void write(List<Map<String, Object>> gone) {
        graph.write(MARK_GONE, Map.of("rows", List.copyOf(gone)));
        gone.clear();
    }
}
