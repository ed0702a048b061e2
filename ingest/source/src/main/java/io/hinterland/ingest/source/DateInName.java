package io.hinterland.ingest.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a file's name says about the date of its listing. With the year first, {@code 2026-08-22}, {@code 2026_08_22},
 * {@code 2026.8.22} and {@code 20260822} are dates, the last also with a time of day behind it. With the year last,
 * {@code 22.08.2026} is a date because there is no month 22, and {@code 01-02-2025} is none because it has two
 * readings.
 *
 * @param date the only date that the name can mean
 * @param doubt where there is none, what is wrong with the dates that the name seems to have; nothing if it has none
 */
public record DateInName(Optional<LocalDate> date, Optional<String> doubt) {

    static final DateInName NONE = new DateInName(Optional.empty(), Optional.empty());

    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final Pattern PACKED =
            Pattern.compile("(?<!\\d)" + YEAR + "(\\d{2})(\\d{2})(?:\\d{4}|\\d{6})?(?!\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)" + YEAR + "([-_.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<!\\d)(\\d{1,2})([-_.])(\\d{1,2})\\2" + YEAR + "(?!\\d)");

    static DateInName of(String name) {
        Map<String, Set<LocalDate>> readings = new LinkedHashMap<>();
        find(PACKED, name, date -> dates(date.group(1), date.group(2), date.group(3)), readings);
        find(YEAR_FIRST, name, date -> dates(date.group(1), date.group(3), date.group(4)), readings);
        if (all(readings).isEmpty()) {
            find(YEAR_LAST, name, DateInName::inEitherOrder, readings);
        }
        Set<LocalDate> dates = all(readings);
        return dates.size() == 1
                ? new DateInName(dates.stream().findFirst(), Optional.empty())
                : new DateInName(Optional.empty(), doubt(readings.keySet(), dates));
    }

    @FunctionalInterface
    private interface Reading {
        Set<LocalDate> of(MatchResult written);
    }

    private static void find(Pattern form, String name, Reading reading, Map<String, Set<LocalDate>> readings) {
        Matcher matcher = form.matcher(name);
        while (matcher.find()) {
            readings.put(matcher.group(), reading.of(matcher.toMatchResult()));
        }
    }

    private static Set<LocalDate> inEitherOrder(MatchResult date) {
        Set<LocalDate> either = new TreeSet<>(dates(date.group(4), date.group(1), date.group(3)));
        either.addAll(dates(date.group(4), date.group(3), date.group(1)));
        return either;
    }

    /** Returns the date, or nothing if there is no such day. */
    private static Set<LocalDate> dates(String year, String month, String day) {
        try {
            return Set.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Set.of();
        }
    }

    private static Set<LocalDate> all(Map<String, Set<LocalDate>> readings) {
        return readings.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<String> doubt(Set<String> written, Set<LocalDate> dates) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String quoted = joined(written.stream().map(date -> "'" + date + "'"), " and ");
        return Optional.of(
                dates.isEmpty()
                        ? quoted + " in its name is no date"
                        : quoted + " in its name can mean "
                                + joined(dates.stream().map(LocalDate::toString), " or "));
    }

    private static String joined(Stream<String> texts, String by) {
        return texts.collect(Collectors.joining(by));
    }
}
