package io.hinterland.ingest.load.settle;

import io.hinterland.schema.identity.ArxivId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A paper with all that cite it.
 *
 * @param published the day of its first version
 * @param authorOfAccount the accounts of its authors on the hub: the owner's key, and the author's name
 */
public record CitedPaper(
        ArxivId id, Optional<LocalDate> published, Map<String, String> authorOfAccount, List<Citation> citations) {}
