package io.hinterland.ingest.clean.paper;

import io.hinterland.ingest.clean.record.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as sources of papers write them: a day, an instant (ISO 8601 or RFC 822), a day in words, a part of a day. */
final class PrintedDate {

    /** Since 1970, as a data frame writes them to JSON. */
    private static final Pattern MILLISECONDS = Pattern.compile("\\d{12,13}");

    private static final Pattern PART_OF_DAY = Pattern.compile("(?<year>\\d{4})(-\\d{2})?");

    /** arXiv began in 1991; what it holds of older papers came later. Anything outside is a slip of the pen. */
    private static final int FIRST_YEAR = 1991;

    private static final int LAST_YEAR = 2100;

    private PrintedDate() {}

    /** Returns the day, in UTC for an instant; nothing for a part of a day, or what is no date. */
    static Optional<LocalDate> day(String printed) {
        String text = printed.strip();
        return Moment.find(text)
                .map(OffsetDateTime::toLocalDate)
                .or(() -> ofMilliseconds(text))
                .filter(date -> isPlausible(date.getYear()));
    }

    private static Optional<LocalDate> ofMilliseconds(String text) {
        return MILLISECONDS.matcher(text).matches()
                ? Optional.of(LocalDate.ofInstant(Instant.ofEpochMilli(Long.parseLong(text)), ZoneOffset.UTC))
                : Optional.empty();
    }

    /** Returns the year of {@code 2015} or {@code 2015-03}. */
    static Optional<Integer> year(String printed) {
        Matcher matcher = PART_OF_DAY.matcher(printed.strip());
        return matcher.matches()
                ? Optional.of(Integer.valueOf(matcher.group("year"))).filter(PrintedDate::isPlausible)
                : Optional.empty();
    }

    private static boolean isPlausible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
