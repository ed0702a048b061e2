package io.hinterland.ingest.fetch.hub;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import okhttp3.HttpUrl;

/** The Hub's listing of datasets, page by page. */
public final class DatasetListing {

    /** What a checkpoint says that was asked for, since there is no filter. */
    private static final String SCOPE = "datasets";

    private final HubClient client;
    private final CheckpointFile checkpoints;
    private final LoadReport report;
    private final Set<HttpUrl> asked = new HashSet<>();
    private Checkpoint done;

    private DatasetListing(HubClient client, Path way, LoadReport report) throws IOException {
        this.client = client;
        this.report = report;
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
     * Reads the whole listing, or goes on where an earlier run was interrupted, and hands on each page before the
     * checkpoint says so.
     *
     * @param way beside which a checkpoint says how far a run has come
     * @param use gets the records of a page, each with an id
     * @param report gets the entries that are no datasets
     * @throws InvalidInputException if the checkpoint cannot be read or written
     * @throws UnavailableException if the Hub stops answering; the message says how to go on
     */
    public static void read(
            HubClient client, Path way, Consumer<List<JsonNode>> use, LoadReport report, Progress progress) {
        try (Progress.Work work = progress.start("reading the list of datasets", Progress.UNKNOWN, "datasets")) {
            DatasetListing listing = new DatasetListing(client, way, report);
            work.advance(listing.done.models());
            while (listing.done.next().isPresent()) {
                work.advance(listing.page(listing.done.next().get(), use));
            }
            listing.checkpoints.delete();
        } catch (IOException failure) {
            throw new InvalidInputException(
                    "How far the listing was read cannot be kept in " + CheckpointFile.of(way) + " ("
                            + failure.getClass().getSimpleName() + ": " + failure.getMessage() + ")",
                    failure);
        }
    }

    /** Returns how many datasets the page has. */
    private int page(HttpUrl address, Consumer<List<JsonNode>> use) throws IOException {
        asked.add(address);
        HubPage page = page(address);
        page.reportRejected("the Hub's listing of datasets, page " + (done.pages() + 1), report);
        use.accept(page.records());
        Checkpoint after =
                done.after(page.next(), Optional.empty(), 0, page.records().size());
        checkpoints.save(after);
        done = after;
        return page.records().size();
    }

    private HubPage page(HttpUrl address) {
        try {
            return client.page(address, ListedThing.DATASETS, asked);
        } catch (UnavailableException failure) {
            throw new UnavailableException(
                    "%s (page %,d). What %,d pages say of datasets is in the graph; rerun the same command to continue"
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
}
