package io.hinterland.ingest.load.fetched;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.fetch.hub.DatasetListing;
import io.hinterland.ingest.fetch.hub.HubClient;
import io.hinterland.ingest.fetch.hub.HubRecord;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.schema.identity.CleanText;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Describes the datasets that models name by the Hub's listing of datasets. */
public final class DatasetFetch {

    private static final String DESCRIBE = CypherFile.read(DatasetFetch.class, "describe-datasets");

    private DatasetFetch() {}

    /**
     * Reads the whole listing, or goes on where an earlier run was interrupted. Its pages go to the graph as they come;
     * datasets that no model names are left out.
     *
     * @param way beside which a checkpoint says how far a run has come; of one graph alone
     * @throws InvalidInputException if the checkpoint cannot be read or written
     * @throws UnavailableException if the Hub stops answering; the message says how to go on
     */
    public static void fetch(HubClient client, Graph graph, Path way, LoadReport report, Progress progress) {
        DatasetListing.read(
                client,
                way,
                datasets -> {
                    datasets.forEach(dataset -> report.countRead());
                    report.countLoaded(describe(graph, datasets));
                },
                report,
                progress);
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
        String clean = CleanText.clean(value.asText(""));
        return value.isTextual() && !clean.isEmpty() ? clean : null;
    }

    private static @Nullable Long count(JsonNode value) {
        return value.canConvertToLong() && value.asLong() >= 0 ? value.asLong() : null;
    }
}
