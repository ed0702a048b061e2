package io.hinterland.ingest.fetch.hub;

import java.util.Optional;

/**
 * What the Hub said of one thing, to be asked for again only if it has changed.
 *
 * @param etag with which the Hub tells whether it is still so
 * @param revision of the repository that it was asked of, where known: the same revision has the same content
 * @param text nothing where there was none
 */
record StoredAnswer(Optional<String> etag, Optional<String> revision, Optional<String> text) {

    boolean isOf(Optional<String> thatRevision) {
        return revision.isPresent() && revision.equals(thatRevision);
    }

    StoredAnswer at(Optional<String> newRevision) {
        return new StoredAnswer(etag, newRevision, text);
    }
}
