package io.hinterland.ingest.load.upsert;

import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.source.Source;
import io.hinterland.schema.failure.InvalidInputException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which day each source shows the hub of, and how that is known. */
public final class ListingDays {

    private static final int MOST_NAMED = 3;

    /** A file that is not there has no day and needs none: it is reported when it is read. */
    private static final Dating MISSING = new Dating(LocalDate.EPOCH, "a file that is missing");

    private final Map<Source, Dating> datings;

    private ListingDays(Map<Source, Dating> datings) {
        this.datings = datings;
    }

    /**
     * A day and how it is known.
     *
     * @param origin in words, such as {@code the date in the file name}
     */
    private record Dating(LocalDate day, String origin) {

        /** @throws InvalidInputException if only the modification time of the file could tell, or nothing */
        static Dating reliable(Source source, Optional<LocalDate> given) {
            return given.map(day -> new Dating(day, "given with --as-of"))
                    .or(() -> source.dateInName().date().map(day -> new Dating(day, "the date in the file name")))
                    .orElseGet(() -> missing(source).orElseThrow(() -> unknown(source)));
        }

        static Dating any(Source source, Optional<LocalDate> given) {
            return source.lastModified()
                    .filter(day -> given.isEmpty() && source.dateInName().date().isEmpty())
                    .map(day -> new Dating(
                            day,
                            "the modification time of the file, because " + reason(source)
                                    + "; to set it, use --as-of"))
                    .orElseGet(() -> reliable(source, given));
        }

        private static Optional<Dating> missing(Source source) {
            return source.isFile() && source.lastModified().isEmpty() ? Optional.of(MISSING) : Optional.empty();
        }

        private static InvalidInputException unknown(Source source) {
            String why = source.isFile() ? ": " + reason(source) : "";
            return new InvalidInputException("The date of the listing in " + source + " is not known" + why
                    + "; give it with --as-of, such as --as-of 2026-08-22");
        }

        private static String reason(Source source) {
            return source.dateInName().doubt().orElse("its name has no date");
        }
    }

    /**
     * Returns the days of the sources. The time of a file's last modification serves where its name has no date, but
     * not for a complete listing, whose date decides what is gone.
     *
     * @throws InvalidInputException if the day of a source is not known, or several that are one listing have different
     *     ones
     */
    public static ListingDays of(List<Source> sources, LoadOptions options) {
        if (!options.complete()) {
            return new ListingDays(dated(sources, options, Dating::any));
        }
        ListingDays days = ofWhole(sources, options);
        days.one("--complete");
        return days;
    }

    /**
     * Returns the days of sources that are complete listings or parts of them.
     *
     * @throws InvalidInputException if the day of a source is not known
     */
    static ListingDays ofWhole(List<Source> sources, LoadOptions options) {
        return new ListingDays(dated(sources, options, Dating::reliable));
    }

    @FunctionalInterface
    private interface Rule {
        Dating of(Source source, Optional<LocalDate> given);
    }

    private static Map<Source, Dating> dated(List<Source> sources, LoadOptions options, Rule rule) {
        Map<Source, Dating> datings = new LinkedHashMap<>();
        sources.forEach(source -> datings.put(source, rule.of(source, options.asOf())));
        return datings;
    }

    /** Returns the sources in their order. */
    Collection<Source> sources() {
        return datings.keySet();
    }

    LocalDate of(Source source) {
        return Objects.requireNonNull(datings.get(source)).day();
    }

    /** Returns the latest day; nothing if there is no source. */
    Optional<LocalDate> newest() {
        return datings.values().stream().map(Dating::day).max(LocalDate::compareTo);
    }

    /**
     * Returns the day of sources that are one listing, or a part of one.
     *
     * @param option that says they are
     * @throws InvalidInputException if they have different ones
     */
    public LocalDate one(String option) {
        TreeSet<LocalDate> different =
                datings.values().stream().map(Dating::day).collect(Collectors.toCollection(TreeSet::new));
        different.remove(MISSING.day());
        if (different.size() > 1) {
            String list = different.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
            throw new InvalidInputException(
                    "With " + option + " all files are one listing, of one day, but these are of " + list
                            + "; say which day with --as-of, or load the listings one by one");
        }
        return different.isEmpty() ? MISSING.day() : different.first();
    }

    /** Tells in the report which days were taken, and how they are known. */
    public void tell(LoadReport report) {
        Map<Dating, List<Source>> sources = datings.keySet().stream()
                .collect(Collectors.groupingBy(datings::get, LinkedHashMap::new, Collectors.toList()));
        sources.remove(MISSING);
        sources.forEach((dating, dated) ->
                report.listing("Listing of %s (%s): %s".formatted(dating.day(), dating.origin(), names(dated))));
    }

    private static String names(List<Source> sources) {
        String first = sources.stream().limit(MOST_NAMED).map(Source::name).collect(Collectors.joining(", "));
        return sources.size() > MOST_NAMED ? first + " and %,d more".formatted(sources.size() - MOST_NAMED) : first;
    }
}
