package io.hinterland.ingest.clean.paper;

import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.ingest.clean.report.Rule;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The dates of a paper.
 *
 * @param year of the first version; that of {@code published} where this is known
 * @param published the day of the first version, in UTC, only where a full one is printed
 * @param updated the day of the newest version, in UTC
 */
public record PaperDates(Optional<Integer> year, Optional<LocalDate> published, Optional<LocalDate> updated) {

    static PaperDates of(PrintedPaper paper, Place place, LoadReport report) {
        Optional<LocalDate> published = PrintedDate.day(paper.published());
        Optional<Integer> year = PrintedDate.year(paper.year());
        Optional<Integer> partial = PrintedDate.year(paper.published());
        Optional<LocalDate> updated = PrintedDate.day(paper.updated());
        countMalformed(paper.published(), published.isPresent() || partial.isPresent(), place, report);
        countMalformed(paper.year(), year.isPresent(), place, report);
        countMalformed(paper.updated(), updated.isPresent(), place, report);
        if (published.isEmpty()) {
            report.count(Rule.PARTIAL_DATE);
            return new PaperDates(year.or(() -> partial), published, updated);
        }
        Optional<Integer> certain = published.map(LocalDate::getYear);
        if (year.isPresent() && !year.equals(certain)) {
            report.count(Rule.YEAR_AGAINST_DATE, place, paper.year() + " against " + paper.published());
        }
        return new PaperDates(certain, published, updated);
    }

    private static void countMalformed(String printed, boolean isRead, Place place, LoadReport report) {
        if (!printed.isBlank() && !isRead) {
            report.count(Rule.MALFORMED_DATE, place, printed);
        }
    }
}
