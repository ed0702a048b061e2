package io.hinterland.ingest.fetch.hub;

import io.hinterland.schema.failure.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a crawl has kept that did not come to its end. */
public final class InterruptedCrawl {

    private InterruptedCrawl() {}

    /**
     * Throws it away, so that the next crawl begins anew. A file beside which no checkpoint stands is no interrupted
     * crawl's, and stays.
     *
     * @param file where the crawl wrote
     * @throws InvalidInputException if it cannot be deleted, or the crawl is still under way
     */
    public static void forget(Path file) {
        CheckpointFile checkpoint = new CheckpointFile(file);
        if (!checkpoint.exists()) {
            return;
        }
        // Whoever writes to the file holds it; a crawl that is under way is not interrupted.
        try (Dump held = Dump.open(file, 0)) {
            Files.delete(file);
            checkpoint.delete();
        } catch (IOException failure) {
            throw new InvalidInputException(
                    "What an interrupted crawl kept in " + file + " cannot be deleted: " + failure.getMessage(),
                    failure);
        }
    }
}
