package io.hinterland.ingest.fetch.hub;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.source.Records;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

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
     * @param report gets the entries that are no models
     * @throws InvalidInputException if the file is there already, or was begun with another scope or Hub, or cannot be
     *     written
     * @throws UnavailableException if the Hub gives no more usable pages, or the disk takes no more; the message says
     *     what is kept and how to go on
     */
    public static Outcome run(
            HubClient client,
            CrawlScope scope,
            Optional<ModelCards> cards,
            Path file,
            LoadReport report,
            Progress progress) {
        return crawl(client, scope, cards, file, report, pages -> {
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
     * Crawls, and hands on the records as they come. A crawl that goes on first hands on what the dump has from before
     * the interruption.
     *
     * @param use gets the records and the day on which the crawl began; not called where there are none
     * @throws InvalidInputException as for {@link #run}
     * @throws UnavailableException as for {@link #run}
     */
    public static Outcome feed(
            HubClient client,
            CrawlScope scope,
            Optional<ModelCards> cards,
            Path file,
            LoadReport report,
            BiConsumer<Records, LocalDate> use) {
        return crawl(client, scope, cards, file, report, pages -> {
            LocalDate day = day(pages.done().startedAt());
            try (CrawlRecords records = new CrawlRecords(pages, file, report)) {
                if (records.hasNext()) {
                    use.accept(records, day);
                }
            }
        });
    }

    /**
     * Returns the day on which the interrupted crawl in a file began, if there is one.
     *
     * @throws InvalidInputException if the checkpoint cannot be read
     */
    public static Optional<LocalDate> interruptedSince(Path file) {
        return interrupted(file).map(Checkpoint::startedAt).map(ModelCrawl::day);
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
    private static Outcome crawl(
            HubClient client, CrawlScope scope, Optional<ModelCards> cards, Path file, LoadReport report, Use use) {
        try (CrawlPages pages = CrawlPages.open(client, scope, cards, file, report)) {
            use.of(pages);
            pages.finish();
            Checkpoint end = pages.done();
            return new Outcome(end.models(), end.pages(), end.startedAt());
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

    /**
     * A crawl that has ended by itself.
     *
     * @param models in the dump
     * @param startedAt when its first page was asked for, however often it was interrupted since
     */
    public record Outcome(long models, long pages, Instant startedAt) {}
}
