package io.hinterland.ingest.hub;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.progress.Progress;
import io.hinterland.ingest.report.LoadReport;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.schema.identity.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Says of the datasets that models name what the Hub's listing of datasets says of them. */
public final class DatasetFetch {

    private static final String DESCRIBE = CypherFile.read(DatasetFetch.class, "describe-datasets");

    /** What a checkpoint says that was asked for, since no filter is. */
    private static final String SCOPE = "datasets";

    private final HubClient client;
    private final Graph graph;
    private final CheckpointFile checkpoints;
    private final Set<HttpUrl> asked = new HashSet<>();
    private Checkpoint done;

    private DatasetFetch(HubClient client, Graph graph, Path way) throws IOException {
        this.client = client;
        this.graph = graph;
        this.checkpoints = new CheckpointFile(way);
        this.done = checkpoints
                .read()
                .filter(interrupted -> interrupted.isOf(client.endpoint().toString(), SCOPE))
                .orElseGet(() -> begun(client));
    }

    private static Checkpoint begun(HubClient client) {
        return new Checkpoint(
                client.endpoint().toString(),
                SCOPE,
                client.now(),
                Optional.of(first(client.endpoint())),
                Optional.empty(),
                0,
                0,
                0);
    }

    /**
     * Reads the whole listing, or goes on where an earlier run was interrupted. Its pages are taken to the graph as
     * they come; datasets that no model names are left out.
     *
     * @param way beside which a checkpoint says how far a run has come; of one graph alone
     * @throws InvalidInputException if the checkpoint cannot be read or written
     * @throws UnavailableException if the Hub stops to answer; the message says how to go on
     */
    public static void fetch(HubClient client, Graph graph, Path way, LoadReport report, Progress progress) {
        try (Progress.Work work = progress.start("reading the listing of datasets", Progress.UNKNOWN, "datasets")) {
            DatasetFetch fetch = new DatasetFetch(client, graph, way);
            work.advance(fetch.done.models());
            while (fetch.done.next().isPresent()) {
                work.advance(fetch.page(fetch.done.next().get(), report));
            }
            fetch.checkpoints.delete();
        } catch (IOException failure) {
            throw new InvalidInputException(
                    "How far the listing was read cannot be kept in " + CheckpointFile.of(way) + " ("
                            + failure.getClass().getSimpleName() + ": " + failure.getMessage() + ")",
                    failure);
        }
    }

    /** Returns how many datasets a page has, which are in the graph before the checkpoint says so. */
    private int page(HttpUrl address, LoadReport report) throws IOException {
        asked.add(address);
        HubPage page = page(address);
        page.records().forEach(record -> report.countRead());
        report.countLoaded(describe(graph, page.records()));
        Checkpoint after =
                done.after(page.next(), Optional.empty(), 0, page.records().size());
        checkpoints.save(after);
        done = after;
        return page.records().size();
    }

    private HubPage page(HttpUrl address) {
        try {
            return client.page(address, Listed.DATASETS, asked);
        } catch (UnavailableException failure) {
            throw new UnavailableException(
                    "%s (page %,d). What %,d pages say of datasets is in the graph; run the same command again to go on"
                            .formatted(failure.getMessage(), done.pages() + 1, done.pages()),
                    failure);
        }
    }

    private static HttpUrl first(HttpUrl endpoint) {
        return endpoint.newBuilder()
                .addPathSegments("api/datasets")
                .addQueryParameter("full", "true")
                .addQueryParameter("limit", Long.toString(ModelFilter.MOST_A_PAGE))
                .addQueryParameter("sort", "createdAt")
                .addQueryParameter("direction", "-1")
                .build();
    }

    private static long describe(Graph graph, List<JsonNode> datasets) {
        List<Map<String, @Nullable Object>> rows =
                datasets.stream().map(DatasetFetch::row).toList();
        return graph.inWriteTransaction(transaction -> transaction
                .run(DESCRIBE, Map.of("rows", rows))
                .single()
                .get("described")
                .asLong());
    }

    private static Map<String, @Nullable Object> row(JsonNode dataset) {
        String id = HubRecord.id(dataset);
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", id);
        row.put("title", text(dataset.path("cardData").path("pretty_name")));
        row.put("owner", id.contains("/") ? id.substring(0, id.indexOf('/')) : null);
        row.put("downloads", count(dataset.path("downloads")));
        row.put("likes", count(dataset.path("likes")));
        return row;
    }

    private static @Nullable String text(JsonNode value) {
        String clean = Text.clean(value.asText(""));
        return value.isTextual() && !clean.isEmpty() ? clean : null;
    }

    private static @Nullable Long count(JsonNode value) {
        return value.canConvertToLong() && value.asLong() >= 0 ? value.asLong() : null;
    }
}
