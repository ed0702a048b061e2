package io.hinterland.ingest.fetch.hub;

import java.time.Instant;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * How far a crawl has come.
 *
 * @param endpoint the Hub that was asked
 * @param scope in the words of the command line
 * @param next the address of the page to ask for; nothing once the last page is written
 * @param frontier where a crawl of derivatives stands
 * @param bytes of the dump that are safely written
 * @param models in these bytes
 */
public record Checkpoint(
        String endpoint,
        String scope,
        Instant startedAt,
        Optional<HttpUrl> next,
        Optional<CrawlFrontier> frontier,
        long bytes,
        long models,
        long pages) {

    Checkpoint after(
            Optional<HttpUrl> following, Optional<CrawlFrontier> nextFrontier, long bytesWritten, long modelsOfPage) {
        return new Checkpoint(
                endpoint, scope, startedAt, following, nextFrontier, bytesWritten, models + modelsOfPage, pages + 1);
    }

    boolean isOf(String thatEndpoint, String thatScope) {
        return endpoint.equals(thatEndpoint) && scope.equals(thatScope);
    }
}
