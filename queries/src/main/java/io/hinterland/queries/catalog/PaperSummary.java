package io.hinterland.queries.catalog;

import java.time.LocalDate;
import java.util.Optional;
import org.neo4j.driver.Record;

/**
 * A paper in a list.
 *
 * @param title empty as long as its metadata is missing, as all that follows
 * @param published the day of the first version, where more than the year is known
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
