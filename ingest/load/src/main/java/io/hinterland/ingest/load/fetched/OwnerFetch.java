package io.hinterland.ingest.load.fetched;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.fetch.hub.AskOptions;
import io.hinterland.ingest.fetch.hub.HubClient;
import io.hinterland.ingest.fetch.hub.OwnerOverview;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.UnavailableException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says of owners whether they are people or organizations, and what their full names are. */
public final class OwnerFetch {

    private static final String TO_ASK = CypherFile.read(OwnerFetch.class, "owners-to-ask");
    private static final String DESCRIBE = CypherFile.read(OwnerFetch.class, "describe-owner");

    private final HubClient client;
    private final Graph graph;
    private final LocalDate day;

    private OwnerFetch(HubClient client, Graph graph) {
        this.client = client;
        this.graph = graph;
        this.day = LocalDate.ofInstant(client.now(), ZoneOffset.UTC);
    }

    private record Owner(String key, String name) {}

    /**
     * Asks for owners that were not asked for yet, or long ago, those with most models first. Each is written as it
     * comes, so that an interrupted run can be rerun.
     *
     * @throws UnavailableException if the Hub stops to answer; what came is in the graph
     */
    public static void fetch(HubClient client, AskOptions options, Graph graph, LoadReport report, Progress progress) {
        OwnerFetch fetch = new OwnerFetch(client, graph);
        List<Owner> owners = graph.read(
                TO_ASK,
                Map.of("askedBefore", fetch.day.minusDays(options.againAfterDays()), "limit", options.limit()),
                row -> new Owner(row.get("key").asString(), row.get("name").asString()));
        report.outcome("owners requested", owners.size());
        try (Progress.Work work = progress.start("requesting owners", owners.size(), "owners")) {
            for (Owner owner : owners) {
                report.countRead();
                report.countLoaded(fetch.describe(owner) ? 1 : 0);
                work.advance(1);
            }
        }
    }

    /** Returns whether the Hub knows the owner. */
    private boolean describe(Owner owner) {
        OwnerOverview overview = OwnerOverview.ask(client, owner.name());
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("key", owner.key());
        row.put("day", day);
        row.put("kind", overview.kind().orElse(null));
        overview.fullName().ifPresent(name -> row.put("fullName", name));
        overview.refusal().ifPresent(reason -> row.put("answer", reason));
        graph.write(DESCRIBE, Map.of("row", row));
        return overview.kind().isPresent();
    }
}
