package io.hinterland.ingest.load.settle;

import io.hinterland.schema.identity.ArxivId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A paper with all that cite it.
 *
 * @param published the day of its first version
 * @param authorOfAccount the accounts of its authors on the hub: the owner's key, and the author's name
 */
public record CitedPaper(
        ArxivId id, Optional<LocalDate> published, Map<String, String> authorOfAccount, List<Citation> citations) {

    /**
     * That a listed model cites a paper.
     *
     * @param created when the model was created
     * @param owner the owner's key; none for a bare name
     * @param markers the keys of the model's library and tags, at least those that the paper's method may be told by
     * @param settled what the graph says at present of why
     */
    public record Citation(
            String model,
            Optional<Instant> created,
            Optional<String> owner,
            Set<String> markers,
            Optional<CitationRoles.Reason> settled) {}
}
