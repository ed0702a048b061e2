package io.hinterland.ingest.load.upsert;

import io.hinterland.ingest.source.Source;
import io.hinterland.schema.failure.InvalidInputException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which day each source shows the hub of. */
public final class ListingDays {

    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    private ListingDays() {}

    /**
     * Returns the sources in their order, each with its day.
     *
     * @throws InvalidInputException if a source does not tell its day, or several that are one listing tell different
     *     ones
     */
    static Map<Source, LocalDate> of(List<Source> sources, LoadOptions options) {
        Map<Source, LocalDate> days = new LinkedHashMap<>();
        for (Source source : sources) {
            days.put(source, options.asOf().or(source::date).orElseGet(() -> unknown(source)));
        }
        if (options.complete()) {
            requireOne(days.values(), "--complete");
        }
        return days;
    }

    /**
     * Returns the day of sources that are one listing, or a part of one.
     *
     * @throws InvalidInputException if a source does not tell its day, or they tell different ones
     */
    public static LocalDate one(List<Source> sources, LoadOptions options) {
        return requireOne(of(sources, options).values(), "--bulk");
    }

    private static LocalDate requireOne(Collection<LocalDate> days, String option) {
        TreeSet<LocalDate> different = new TreeSet<>(days);
        different.remove(NO_DAY);
        if (different.size() > 1) {
            String list = different.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
            throw new InvalidInputException(
                    "With " + option + " all files are one listing, of one day, but these are of " + list
                            + "; say which day with --as-of, or load the listings one by one");
        }
        return different.isEmpty() ? NO_DAY : different.first();
    }

    /** A file that is not there has no day and needs none: it is reported when it is read. */
    private static LocalDate unknown(Source source) {
        if (source.isFile()) {
            return NO_DAY;
        }
        throw new InvalidInputException("The day of the listing in " + source
                + " is not known; say which day it shows with --as-of, such as --as-of 2026-08-22");
    }
}
