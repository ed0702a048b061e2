package io.hinterland.queries.catalog;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A paper in a list.
 *
 * @param title empty as long as its metadata is missing, as all that follows
 * @param published the day of the first version, where more than the year is known
 */
public record PaperSummary(
        String arxivId, Optional<String> title, Optional<Integer> year, Optional<LocalDate> published) {}
