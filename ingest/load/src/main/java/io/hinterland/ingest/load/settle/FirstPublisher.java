package io.hinterland.ingest.load.settle;

import io.hinterland.schema.identity.ArxivId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The owner who published the first listed model that cites a paper, at most {@value #MOST_DAYS} days before or after
 * the day of the paper, or before or after the month that its id tells, where the day is not known. Where models of
 * several owners were created at that same moment, there is none; nor where the first model has no owner.
 *
 * @param owner the key
 * @param days from the paper to the model; negative where the model came first; 0 within the month
 */
record FirstPublisher(String owner, long days, boolean monthOnly) {

    static final int MOST_DAYS = 90;

    static Optional<FirstPublisher> of(CitedPaper paper) {
        Optional<Instant> first = paper.citations().stream()
                .flatMap(citation -> citation.created().stream())
                .min(Instant::compareTo);
        List<Optional<String>> owners = paper.citations().stream()
                .filter(citation -> first.isPresent() && citation.created().equals(first))
                .map(CitedPaper.Citation::owner)
                .distinct()
                .toList();
        if (owners.size() != 1) {
            return Optional.empty();
        }
        long days = days(paper, LocalDate.ofInstant(first.orElseThrow(), ZoneOffset.UTC));
        return owners.get(0)
                .filter(owner -> Math.abs(days) <= MOST_DAYS)
                .map(owner -> new FirstPublisher(owner, days, paper.published().isEmpty()));
    }

    private static long days(CitedPaper paper, LocalDate model) {
        LocalDate earliest = paper.published().orElseGet(() -> firstOfMonth(paper.id()));
        LocalDate latest = paper.published().orElseGet(() -> lastOfMonth(paper.id()));
        if (model.isBefore(earliest)) {
            return ChronoUnit.DAYS.between(earliest, model);
        }
        return Math.max(0, ChronoUnit.DAYS.between(latest, model));
    }

    private static LocalDate firstOfMonth(ArxivId id) {
        return id.month().atDay(1);
    }

    private static LocalDate lastOfMonth(ArxivId id) {
        return id.month().atEndOfMonth();
    }

    /** Returns {@code first to publish, 12 days after the paper}. */
    String evidence() {
        if (days == 0) {
            return monthOnly
                    ? "first to publish, in the month of the paper's id"
                    : "first to publish, on the paper's day";
        }
        String unit = Math.abs(days) == 1 ? "day" : "days";
        String side = days < 0 ? "before" : "after";
        return "first to publish, %d %s %s %s"
                .formatted(Math.abs(days), unit, side, monthOnly ? "the month of the paper's id" : "the paper");
    }
}
