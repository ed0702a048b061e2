package io.hinterland.ingest.hub;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.progress.Progress;
import io.hinterland.ingest.report.LoadReport;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.schema.identity.Text;
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

    private DatasetFetch() {}

    /**
     * Reads the whole listing. Its pages are taken to the graph as they come; datasets that no model names are left
     * out.
     *
     * @throws UnavailableException if the Hub stops to answer; what came is in the graph
     */
    public static void fetch(HubClient client, Graph graph, LoadReport report, Progress progress) {
        Set<HttpUrl> asked = new HashSet<>();
        Optional<HttpUrl> next = Optional.of(first(client.endpoint()));
        try (Progress.Work work = progress.start("reading the listing of datasets", Progress.UNKNOWN, "datasets")) {
            while (next.isPresent()) {
                asked.add(next.get());
                HubPage page = client.page(next.get(), Listed.DATASETS, asked);
                page.records().forEach(record -> report.countRead());
                report.countLoaded(describe(graph, page.records()));
                work.advance(page.records().size());
                next = page.next();
            }
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
