package io.hinterland.ingest.load.upsert;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.load.settle.NetworkChanges;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.neo4j.driver.TransactionContext;

/**
 * Marks models as gone that a complete listing lacks. They keep their id and last properties and lose their outgoing
 * edges, which history keeps.
 */
public final class GoneModels {

    private static final int BATCH = 1_000;
    private static final String LISTED_MODELS = CypherFile.read(GoneModels.class, "listed-models");
    private static final String MARK_GONE = CypherFile.read(GoneModels.class, "mark-gone");
    private static final String GONE_EARLIER = CypherFile.read(GoneModels.class, "gone-earlier");
    private static final String COUNT_GONE = CypherFile.read(GoneModels.class, "count-gone");

    private final Graph graph;
    private final ListingDay listing;
    private final NetworkChanges network;

    /** @param network where what changes is told */
    GoneModels(Graph graph, ListingDay listing, NetworkChanges network) {
        this.graph = graph;
        this.listing = listing;
        this.network = network;
    }

    /**
     * Marks models as gone of which the Hub said on a day that it has them no more. One that a later listing has is not
     * gone.
     *
     * @param network where what changes is told
     * @return how many of them were listed until then
     */
    public static long markDeleted(Graph graph, List<String> ids, LocalDate day, NetworkChanges network) {
        GoneModels gone = new GoneModels(graph, new ListingDay(day, false, Snapshots.read(graph)), network);
        return gone.listing.goneSince().isPresent() ? 0 : gone.markDeleted(ids);
    }

    private long markDeleted(List<String> ids) {
        network.begin();
        List<StoredEdge> removed = new ArrayList<>();
        List<String> gone = graph.inWriteTransaction(transaction -> {
            removed.clear();
            List<String> listed = listed(transaction, ids);
            removed.addAll(write(transaction, listed));
            return listed;
        });
        tell(gone, removed);
        return gone.size();
    }

    private List<String> listed(TransactionContext transaction, List<String> ids) {
        return StoredModel.read(transaction, ids).values().stream()
                .filter(model -> model.listed() && !model.lastSeen().isAfter(listing.day()))
                .map(StoredModel::id)
                .toList();
    }

    /**
     * Looks for models that a complete listing lacks, after its own models were written. A newer listing that the graph
     * has taken in knows better which are listed; then this one tells at most that one went earlier.
     *
     * @param isSeen whether the listing has a model
     * @return how many models are newly gone, those among them that a run marked which broke off
     */
    long mark(Predicate<String> isSeen) {
        if (listing.goneSince().isPresent()) {
            graph.write(GONE_EARLIER, Map.of("listing", listing.day()));
            return 0;
        }
        long before = listing.mayBeResumed() ? count() : 0;
        return before + markListed(isSeen);
    }

    private long count() {
        return graph.readFirst(COUNT_GONE, Map.of("day", listing.day()), row -> row.get("count")
                        .asLong())
                .orElse(0L);
    }

    private long markListed(Predicate<String> isSeen) {
        List<String> gone = new ArrayList<>();
        AtomicLong count = new AtomicLong();
        graph.stream(LISTED_MODELS, Map.of("day", listing.day()), row -> {
            String id = row.get("id").asString();
            if (!isSeen.test(id)) {
                gone.add(id);
                count.incrementAndGet();
            }
            if (gone.size() == BATCH) {
                write(gone);
            }
        });
        write(gone);
        return count.get();
    }

    private void write(List<String> gone) {
        if (!gone.isEmpty()) {
            List<String> ids = List.copyOf(gone);
            network.begin();
            tell(ids, graph.inWriteTransaction(transaction -> write(transaction, ids)));
            gone.clear();
        }
    }

    private void tell(List<String> gone, List<StoredEdge> removed) {
        gone.forEach(network::model);
        gone.forEach(network::listedOrGone);
        removed.forEach(edge -> edge.tellRemoved(network));
    }

    /** Returns the edges that they lost. */
    private List<StoredEdge> write(TransactionContext transaction, List<String> ids) {
        List<StoredModel> models =
                List.copyOf(StoredModel.read(transaction, ids).values());
        OutgoingEdges outgoing = new OutgoingEdges(transaction, listing);
        List<StoredEdge> edges = outgoing.of(ids);
        outgoing.remove(edges, models);
        List<Map<String, Object>> rows = models.stream()
                .map(model -> Map.<String, Object>of("id", model.id(), "lastSeen", listing.lastSeen(model)))
                .toList();
        transaction.run(MARK_GONE, Map.of("rows", rows, "day", listing.day())).consume();
        return edges;
    }
}
