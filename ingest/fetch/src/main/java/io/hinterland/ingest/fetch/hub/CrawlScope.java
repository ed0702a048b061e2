package io.hinterland.ingest.fetch.hub;

import java.util.Optional;

/**
 * Which models a crawl asks for. Its {@code toString} says so in the words of the command line; scopes are equal
 * exactly when these are.
 */
public sealed interface CrawlScope permits ModelFilter, Derivatives {

    /** Returns whether every model of the Hub is asked for. */
    boolean isWhole();

    /** Returns how many models are enough. */
    Optional<Long> limit();
}
