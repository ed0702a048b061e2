package io.hinterland.ingest.hub;

import java.time.Instant;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * How far a crawl has come.
 *
 * @param endpoint the Hub that was asked
 * @param filter in words
 * @param next the address of the page to ask for; nothing once the last page is written
 * @param bytes of the dump that are safely written
 * @param models in these bytes
 */
record Checkpoint(
        String endpoint,
        String filter,
        Instant startedAt,
        Optional<HttpUrl> next,
        long bytes,
        long models,
        long pages) {

    Checkpoint after(Optional<HttpUrl> following, long bytesWritten, long modelsOfPage) {
        return new Checkpoint(endpoint, filter, startedAt, following, bytesWritten, models + modelsOfPage, pages + 1);
    }

    boolean isOf(String thatEndpoint, ModelFilter thatFilter) {
        return endpoint.equals(thatEndpoint) && filter.equals(thatFilter.toString());
    }
}
