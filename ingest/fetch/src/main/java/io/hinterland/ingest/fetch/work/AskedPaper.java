package io.hinterland.ingest.fetch.work;

import io.hinterland.schema.identity.ArxivId;
import java.util.Optional;

/**
 * A paper that a service is asked for.
 *
 * @param doi of the published version
 */
public record AskedPaper(ArxivId id, Optional<String> doi) {

    /** Returns the DOI that arXiv gave the paper. */
    String arxivDoi() {
        return "10.48550/arXiv." + id.value();
    }
}
