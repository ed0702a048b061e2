package io.hinterland.ingest.hub;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.progress.Progress;
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

/**
 * Writes the Hub's listing to a file, page by page. A checkpoint beside the file says how much of it is whole, so that
 * a crawl that was interrupted at whatever moment goes on from there when it is run again, and gives the same file.
 */
public final class ModelCrawl {

    private final HubClient client;
    private final ModelFilter filter;
    private final Path file;
    private final CheckpointFile checkpoints;

    private ModelCrawl(HubClient client, ModelFilter filter, Path file) {
        this.client = client;
        this.filter = filter;
        this.file = file;
        this.checkpoints = new CheckpointFile(file);
    }

    /**
     * Crawls, or goes on with the crawl that the checkpoint beside the file tells of, to the end.
     *
     * @param file of gzip JSON lines; must not exist unless its crawl was interrupted
     * @throws InvalidInputException if the file is there already, or was begun with another filter or Hub, or cannot be
     *     written
     * @throws UnavailableException if the Hub gives no more usable pages, or the disk takes no more; the message says
     *     what is kept and how to go on
     */
    public static CrawlOutcome run(HubClient client, ModelFilter filter, Path file, Progress progress) {
        ModelCrawl crawl = new ModelCrawl(client, filter, file);
        try {
            return crawl.run(crawl.begin(), progress);
        } catch (IOException failure) {
            throw new InvalidInputException(
                    "The crawl cannot be kept in " + file + " ("
                            + failure.getClass().getSimpleName() + ": " + failure.getMessage()
                            + "); name a file in a directory that can be written to",
                    failure);
        }
    }

    private Checkpoint begin() throws IOException {
        String endpoint = client.endpoint().toString();
        Optional<Checkpoint> interrupted = checkpoints.read();
        if (interrupted.filter(crawl -> !crawl.isOf(endpoint, filter)).isPresent()) {
            throw new InvalidInputException(
                    "The crawl that was interrupted in %s asked %s with %s, not %s with %s; name another file, or go on with that crawl"
                            .formatted(
                                    file,
                                    interrupted.get().endpoint(),
                                    interrupted.get().filter(),
                                    endpoint,
                                    filter));
        }
        if (interrupted.isPresent()) {
            return interrupted.get();
        }
        if (Files.exists(file)) {
            throw new InvalidInputException(file + " is there already and is no interrupted crawl; name another file,"
                    + " or load this one with: hinterland load models " + file);
        }
        Checkpoint first = new Checkpoint(
                endpoint, filter.toString(), client.now(), Optional.of(filter.firstPage(client.endpoint())), 0, 0, 0);
        checkpoints.save(first);
        return first;
    }

    private CrawlOutcome run(Checkpoint begun, Progress progress) throws IOException {
        try (Dump dump = Dump.open(file, begun.bytes());
                Progress.Work work =
                        progress.start("crawling models", filter.limit().orElse(Progress.UNKNOWN), "models")) {
            work.advance(begun.models());
            Checkpoint end = crawl(begun, dump, work);
            checkpoints.delete();
            return new CrawlOutcome(end.models(), end.pages(), end.startedAt());
        }
    }

    private Checkpoint crawl(Checkpoint begun, Dump dump, Progress.Work work) {
        Set<HttpUrl> asked = new HashSet<>();
        Checkpoint done = begun;
        while (done.next().isPresent()) {
            HttpUrl address = done.next().get();
            asked.add(address);
            try {
                HubPage page = client.page(address, asked);
                Checkpoint next = keep(page, done, dump);
                work.advance(next.models() - done.models());
                done = next;
            } catch (UnavailableException | IOException failure) {
                throw interrupted(failure, done);
            }
        }
        return done;
    }

    /** The records are on the disk before the checkpoint says so. */
    private Checkpoint keep(HubPage page, Checkpoint done, Dump dump) throws IOException {
        List<JsonNode> wanted = filter.wanted(page.models(), done.models());
        boolean ends = wanted.size() < page.models().size() || filter.isFull(done.models() + wanted.size());
        Optional<HttpUrl> following = ends ? Optional.empty() : page.next();
        Checkpoint next = done.after(following, dump.append(wanted), wanted.size());
        checkpoints.save(next);
        return next;
    }

    private UnavailableException interrupted(Exception failure, Checkpoint done) {
        return new UnavailableException(
                "%s. %,d models of %,d pages are kept in %s; run the same command again to go on"
                        .formatted(failure.getMessage(), done.models(), done.pages(), file),
                failure);
    }
}
