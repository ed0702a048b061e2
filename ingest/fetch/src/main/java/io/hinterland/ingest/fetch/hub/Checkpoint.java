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
 * @param position where a crawl of derivatives stands
 * @param bytes of the dump that are safely written
 * @param models in these bytes
 */
public record Checkpoint(
        String endpoint,
        String scope,
        Instant startedAt,
        Optional<HttpUrl> next,
        Optional<Position> position,
        long bytes,
        long models,
        long pages) {

    Checkpoint after(
            Optional<HttpUrl> following, Optional<Position> nextPosition, long bytesWritten, long modelsOfPage) {
        return new Checkpoint(
                endpoint, scope, startedAt, following, nextPosition, bytesWritten, models + modelsOfPage, pages + 1);
    }

    boolean isOf(String thatEndpoint, String thatScope) {
        return endpoint.equals(thatEndpoint) && scope.equals(thatScope);
    }

    /**
     * How far a breadth-first crawl of derivatives has come. Parents are numbered in the order in which they are asked
     * for their children: 0 is the root, the others follow as they stand in the dump.
     *
     * @param parent the number of the one whose children are being listed
     * @param level its depth below the root
     * @param levelEnd the number at which the next level begins
     */
    record Position(long parent, int level, long levelEnd) {

        static final Position ROOT = new Position(0, 0, 1);

        /**
         * Returns where the crawl is once all children of the parent are listed.
         *
         * @param found how many derivatives are in the dump
         */
        Position next(long found) {
            return parent + 1 < levelEnd
                    ? new Position(parent + 1, level, levelEnd)
                    : new Position(parent + 1, level + 1, found + 1);
        }
    }
}
