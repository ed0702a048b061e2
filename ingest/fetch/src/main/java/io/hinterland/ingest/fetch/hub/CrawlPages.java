package io.hinterland.ingest.fetch.hub;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.source.JsonRecords;
import io.hinterland.ingest.source.Source;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;

/** A crawl under way: page after page, each of which is safe in the dump before it is handed on. */
final class CrawlPages implements AutoCloseable {

    private final HubClient client;
    private final Path file;
    private final CheckpointFile checkpoints;
    private final Dump dump;
    private final CrawlRoute route;
    private final Optional<ModelCards> cards;
    private final LoadReport report;
    private final Set<HttpUrl> asked = new HashSet<>();
    private Checkpoint done;

    private CrawlPages(
            HubClient client,
            Path file,
            CrawlRoute route,
            Optional<ModelCards> cards,
            LoadReport report,
            Checkpoint begun)
            throws IOException {
        this.client = client;
        this.file = file;
        this.route = route;
        this.cards = cards;
        this.report = report;
        this.checkpoints = new CheckpointFile(file);
        this.done = begun;
        this.dump = Dump.open(file, begun.bytes());
    }

    /**
     * Begins a crawl, or goes on with the one that the checkpoint beside the file tells of.
     *
     * @throws InvalidInputException if the file is there already, or was begun with another scope or Hub
     */
    static CrawlPages open(HubClient client, CrawlScope scope, Optional<ModelCards> cards, Path file, LoadReport report)
            throws IOException {
        Optional<Checkpoint> interrupted = new CheckpointFile(file).read();
        String words = scope + (cards.isPresent() ? " --cards" : "");
        interrupted.ifPresent(crawl -> refuseAnother(crawl, client.endpoint().toString(), words, file));
        CrawlRoute route = CrawlRoute.of(scope, client.endpoint(), interrupted.flatMap(Checkpoint::position));
        if (interrupted.isEmpty()) {
            return new CrawlPages(client, file, route, cards, report, first(client, words, route, file));
        }
        CrawlPages pages = new CrawlPages(client, file, route, cards, report, interrupted.get());
        pages.recall();
        return pages;
    }

    private static void refuseAnother(Checkpoint crawl, String endpoint, String words, Path file) {
        if (!crawl.isOf(endpoint, words)) {
            throw new InvalidInputException(
                    "The crawl that was interrupted in %s asked %s with %s, not %s with %s; name another file, or continue that crawl"
                            .formatted(file, crawl.endpoint(), crawl.scope(), endpoint, words));
        }
    }

    private static Checkpoint first(HubClient client, String words, CrawlRoute route, Path file) throws IOException {
        if (Files.exists(file)) {
            throw new InvalidInputException(file + " already exists and is not an interrupted crawl; name another file,"
                    + " or load this one with: hinterland load models " + file);
        }
        Checkpoint first = new Checkpoint(
                client.endpoint().toString(),
                words,
                client.now(),
                Optional.of(route.first()),
                route.position(),
                0,
                0,
                0);
        new CheckpointFile(file).save(first);
        return first;
    }

    private void recall() {
        if (route.position().isPresent() && done.models() > 0) {
            try (JsonRecords kept = new JsonRecords(Source.file(file), new LoadReport())) {
                kept.forEachRemaining(record -> route.recall(record.json()));
            }
        }
    }

    /** Returns how far the crawl has come. */
    Checkpoint done() {
        return done;
    }

    /**
     * Returns the records of the next page that are wanted; nothing behind the last page.
     *
     * @throws UnavailableException if the Hub gives no usable page, or the disk takes none; the message says what is
     *     kept and how to go on
     */
    Optional<List<JsonNode>> next() {
        if (done.next().isEmpty()) {
            return Optional.empty();
        }
        HttpUrl address = done.next().get();
        asked.add(address);
        try {
            return Optional.of(keep(client.page(address, ListedThing.MODELS, asked)));
        } catch (UnavailableException | IOException failure) {
            throw new UnavailableException(
                    "%s (page %,d). %,d models of %,d pages are kept in %s; rerun the same command to continue, or use --restart to start over"
                            .formatted(failure.getMessage(), done.pages() + 1, done.models(), done.pages(), file),
                    failure);
        }
    }

    /** The records are on the disk before the checkpoint says so. */
    private List<JsonNode> keep(HubPage page) throws IOException {
        page.reportRejected("the Hub's listing, page " + (done.pages() + 1), report);
        List<JsonNode> listed = route.wanted(page.records(), done.models());
        List<JsonNode> wanted = cards.map(some -> some.attach(listed)).orElse(listed);
        Optional<HttpUrl> following = route.after(page, wanted, done.models() + wanted.size());
        Checkpoint next = done.after(following, route.position(), dump.append(wanted), wanted.size());
        checkpoints.save(next);
        done = next;
        return wanted;
    }

    /** Forgets the way, which led to the end. */
    void finish() throws IOException {
        checkpoints.delete();
    }

    @Override
    public void close() throws IOException {
        dump.close();
    }
}
