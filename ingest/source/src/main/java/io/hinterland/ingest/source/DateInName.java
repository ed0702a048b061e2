package io.hinterland.ingest.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date that a file's name carries: {@code 2026-08-22}, {@code 2026_08_22} or {@code 20260822}. */
final class DateInName {

    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(?<year>(19|20)\\d{2})(?<mark>[-_.]?)(?<month>\\d{2})\\k<mark>(?<day>\\d{2})(?!\\d)");

    private DateInName() {}

    /** Returns the first real date in the name. */
    static Optional<LocalDate> find(String name) {
        Matcher matcher = DATE.matcher(name);
        while (matcher.find()) {
            Optional<LocalDate> date = date(matcher);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher matcher) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group("year")),
                    Integer.parseInt(matcher.group("month")),
                    Integer.parseInt(matcher.group("day"))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
