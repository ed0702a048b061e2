package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.graph.access.GraphAddress;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.fetch.hub.HubClient;
import io.hinterland.ingest.fetch.hub.HubSettings;
import io.hinterland.ingest.fetch.hub.ModelCrawl;
import io.hinterland.ingest.load.fetched.CrawlLoad;
import io.hinterland.ingest.load.upsert.LoadOptions;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The Hub's whole listing, crawled into a file of its own and taken in as it comes. */
final class CrawlToSync {

    private static final String UNFINISHED = "hub-listing.jsonl.gz";

    @Option(
            names = "--api",
            description =
                    "Fetch the listing from the Hub's API. If interrupted, rerun the same command: it resumes where"
                            + " it stopped.")
    private boolean api;

    @Option(
            names = "--keep",
            paramLabel = "DIR",
            description = "With --api: store each listing in this directory, as models-DATE.jsonl.gz.")
    @Nullable
    private Path keep;

    @Mixin
    private RestartOption restart = new RestartOption();

    boolean isAsked() {
        return api;
    }

    /** @throws InvalidInputException if something is said of a crawl, and none is asked for */
    void refuseContradictions() {
        if (!api && (keep != null || restart.isAsked())) {
            throw new InvalidInputException("--keep and --restart are about a crawl of the Hub, and need --api");
        }
    }

    void run(Graph graph, GraphAddress address, LoadOptions options, LoadReport report, Surroundings surroundings) {
        Path directory = Optional.ofNullable(keep).orElseGet(() -> CrawlFolder.of(address, surroundings));
        Path file = directory.resolve(UNFINISHED);
        try {
            Files.createDirectories(directory);
            restart.apply(file);
            // A listing whose crawl has ended was taken in; a run that broke off has not put it away.
            if (Files.exists(file) && !Files.exists(directory.resolve(UNFINISHED + ".checkpoint"))) {
                Files.delete(file);
            }
            ModelCrawl.Outcome crawl = CrawlLoad.sync(
                    HubClient.of(HubSettings.of(surroundings.variables())),
                    file,
                    graph,
                    options,
                    report,
                    surroundings.progress());
            putAway(file, LocalDate.ofInstant(crawl.startedAt(), ZoneOffset.UTC));
        } catch (IOException failure) {
            throw new UnavailableException(
                    "Cannot store the listing in " + directory + ": " + failure.getMessage(), failure);
        }
    }

    private void putAway(Path file, LocalDate day) throws IOException {
        if (keep == null) {
            Files.delete(file);
        } else {
            Files.move(file, keep.resolve("models-" + day + ".jsonl.gz"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
