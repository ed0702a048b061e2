package io.hinterland.ingest.hub;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.progress.Progress;
import io.hinterland.ingest.report.LoadReport;
import io.hinterland.ingest.write.LoadOptions;
import io.hinterland.ingest.write.ModelLoad;
import io.hinterland.ingest.write.Sync;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Writes a listing of the Hub to a file, page by page. A checkpoint beside the file says how much of it is whole, so
 * that a crawl that was interrupted at whatever moment goes on from there when it is run again, and gives the same
 * file.
 */
public final class ModelCrawl {

    private ModelCrawl() {}

    /**
     * Crawls, or goes on with the crawl that the checkpoint beside the file tells of, to the end.
     *
     * @param cards where each model's card is to be in its record
     * @param file of gzip JSON lines; must not exist unless its crawl was interrupted
     * @throws InvalidInputException if the file is there already, or was begun with another scope or Hub, or cannot be
     *     written
     * @throws UnavailableException if the Hub gives no more usable pages, or the disk takes no more; the message says
     *     what is kept and how to go on
     */
    public static CrawlOutcome run(
            HubClient client, CrawlScope scope, Optional<ModelCards> cards, Path file, Progress progress) {
        return crawl(client, scope, cards, file, pages -> {
            try (Progress.Work work =
                    progress.start("crawling models", scope.limit().orElse(Progress.UNKNOWN), "models")) {
                work.advance(pages.done().models());
                for (Optional<List<JsonNode>> page = pages.next(); page.isPresent(); page = pages.next()) {
                    work.advance(page.get().size());
                }
            }
        });
    }

    /**
     * Crawls, and loads what comes into the graph, dated by the day on which the crawl began. A crawl that goes on
     * first loads what the dump has, which changes nothing where it was loaded before.
     *
     * @param options their day is not asked
     * @throws InvalidInputException as for {@link #run}, and if a crawl of a part is to be taken as complete
     * @throws UnavailableException as for {@link #run}
     */
    public static CrawlOutcome load(
            HubClient client,
            CrawlScope scope,
            Optional<ModelCards> cards,
            Path file,
            Graph graph,
            LoadOptions options,
            LoadReport report,
            Progress progress) {
        if (options.complete() && !scope.isWhole()) {
            throw new InvalidInputException(
                    "A listing with a filter (" + scope + ") is not complete; leave out the filter, or --complete");
        }
        return crawl(client, scope, cards, file, pages -> {
            LocalDate day = day(pages.done().startedAt());
            try (CrawlRecords records = new CrawlRecords(pages, file, report)) {
                if (records.hasNext()) {
                    ModelLoad.run(graph, records, options.asOf(day), report, progress);
                }
            }
        });
    }

    /**
     * Crawls the whole listing and brings the graph to its state.
     *
     * @throws InvalidInputException as for {@link #run}, and if the graph has taken in a complete listing that is newer
     *     than the day on which the crawl began; nothing is asked for then
     * @throws UnavailableException as for {@link #run}
     */
    public static CrawlOutcome sync(HubClient client, Path file, Graph graph, LoadReport report, Progress progress) {
        refuseOlder(client, file, graph);
        LoadOptions options = LoadOptions.defaults().asComplete();
        return load(client, ModelFilter.NONE, Optional.empty(), file, graph, options, report, progress);
    }

    private static void refuseOlder(HubClient client, Path file, Graph graph) {
        Optional<Checkpoint> interrupted = interrupted(file);
        LocalDate day = day(interrupted.map(Checkpoint::startedAt).orElseGet(client::now));
        Sync.newerThan(graph, day).ifPresent(newer -> {
            throw new InvalidInputException("The graph has taken in the complete listing of " + newer
                    + ", which is newer than "
                    + (interrupted.isPresent()
                            ? "the crawl in " + file + ", begun on " + day + "; begin anew with --restart"
                            : "today's, " + day
                                    + "; see whether this machine's clock is right, and the day of the files"
                                    + " that were loaded"));
        });
    }

    private static Optional<Checkpoint> interrupted(Path file) {
        try {
            return new CheckpointFile(file).read();
        } catch (IOException failure) {
            throw notKept(file, failure);
        }
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    @FunctionalInterface
    private interface Use {
        void of(CrawlPages pages);
    }

    /** What is done with the pages is part of the crawl: the way to its end is kept until that is done. */
    private static CrawlOutcome crawl(
            HubClient client, CrawlScope scope, Optional<ModelCards> cards, Path file, Use use) {
        try (CrawlPages pages = CrawlPages.open(client, scope, cards, file)) {
            use.of(pages);
            pages.finish();
            Checkpoint end = pages.done();
            return new CrawlOutcome(end.models(), end.pages(), end.startedAt());
        } catch (IOException failure) {
            throw notKept(file, failure);
        }
    }

    private static InvalidInputException notKept(Path file, IOException failure) {
        return new InvalidInputException(
                "The crawl cannot be kept in " + file + " ("
                        + failure.getClass().getSimpleName() + ": " + failure.getMessage()
                        + "); name a file in a directory that can be written to",
                failure);
    }
}
