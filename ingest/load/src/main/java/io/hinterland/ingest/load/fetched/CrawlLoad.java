package io.hinterland.ingest.load.fetched;

import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.fetch.hub.CrawlScope;
import io.hinterland.ingest.fetch.hub.HubClient;
import io.hinterland.ingest.fetch.hub.ModelCards;
import io.hinterland.ingest.fetch.hub.ModelCrawl;
import io.hinterland.ingest.fetch.hub.ModelFilter;
import io.hinterland.ingest.load.upsert.LoadOptions;
import io.hinterland.ingest.load.upsert.ModelLoad;
import io.hinterland.ingest.load.upsert.Sync;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Loads a crawl of the Hub into the graph while it comes. */
public final class CrawlLoad {

    private CrawlLoad() {}

    /**
     * Crawls, and loads what comes into the graph, dated by the day on which the crawl began. A crawl that goes on
     * first loads what the dump has, which changes nothing where it was loaded before.
     *
     * @param options their day is ignored
     * @throws InvalidInputException as for {@link ModelCrawl#run}, and if a crawl of a part is to be taken as complete
     * @throws UnavailableException as for {@link ModelCrawl#run}
     */
    public static ModelCrawl.Outcome load(
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
        return ModelCrawl.feed(client, scope, cards, file, report, (records, day) -> {
            report.listing("Listing of " + day + " (the day, UTC, on which the crawl began): " + file);
            ModelLoad.run(graph, records, options.asOf(day), report, progress);
        });
    }

    /**
     * Crawls the whole listing and brings the graph to its state.
     *
     * @param options their day is ignored, and the listing is complete whatever they say
     * @throws InvalidInputException as for {@link ModelCrawl#run}, and if the graph has taken in a complete listing
     *     that is newer than the day on which the crawl began; nothing is asked for then
     * @throws UnavailableException as for {@link ModelCrawl#run}
     */
    public static ModelCrawl.Outcome sync(
            HubClient client, Path file, Graph graph, LoadOptions options, LoadReport report, Progress progress) {
        refuseOlder(client, file, graph);
        return load(client, ModelFilter.NONE, Optional.empty(), file, graph, options.asComplete(), report, progress);
    }

    private static void refuseOlder(HubClient client, Path file, Graph graph) {
        Optional<LocalDate> interrupted = ModelCrawl.interruptedSince(file);
        LocalDate day = interrupted.orElseGet(() -> LocalDate.ofInstant(client.now(), ZoneOffset.UTC));
        Sync.newerThan(graph, day).ifPresent(newer -> {
            throw new InvalidInputException("The graph already has the complete listing of " + newer
                    + ", which is newer than "
                    + (interrupted.isPresent()
                            ? "the crawl in " + file + ", begun on " + day + "; start over with --restart"
                            : "today's, " + day
                                    + "; check this machine's clock, and the day of the files that were loaded"));
        });
    }
}
