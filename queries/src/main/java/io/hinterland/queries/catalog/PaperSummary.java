package io.hinterland.queries.catalog;

import java.time.LocalDate;
import java.util.Optional;
import org.neo4j.driver.Record;

/**
 * A paper in a list.
 *
 * @param arxivId arXiv id, without version
 * @param title title; null if the metadata of the paper is missing
 * @param year year of the first version
 * @param published day of the first version; null if only the year is known
 */
public record PaperSummary(
        String arxivId, Optional<String> title, Optional<Integer> year, Optional<LocalDate> published) {
    /** Returns the paper of a row with columns {@code arxivId}, {@code title}, {@code year} and {@code published}. */
    static PaperSummary of(Record row) {
        return new PaperSummary(
                row.get("arxivId").asString(),
                OptionalColumns.text(row, "title"),
                OptionalColumns.integer(row, "year"),
                OptionalColumns.date(row, "published"));
    }
}
