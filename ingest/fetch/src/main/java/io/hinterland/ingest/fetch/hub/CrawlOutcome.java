package io.hinterland.ingest.fetch.hub;

import java.time.Instant;

/**
 * A crawl that has ended by itself.
 *
 * @param models in the dump
 * @param startedAt when its first page was asked for, however often it was interrupted since
 */
public record CrawlOutcome(long models, long pages, Instant startedAt) {}
