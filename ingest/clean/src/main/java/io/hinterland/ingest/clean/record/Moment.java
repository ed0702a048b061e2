package io.hinterland.ingest.clean.record;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Moments as the hub writes them, {@code 2026-08-16T05:16:23.000Z}, and as Python and other programs and people do. */
public final class Moment {

    /** A day; perhaps {@code T} or a space and a time; perhaps UTC, or an offset from it. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?<day>\\d{4}([-/])\\d\\d\\2\\d\\d)(?:[T ](?<time>\\d\\d:\\d\\d(?::\\d\\d(?:[.,]\\d{1,9})?)?))?"
                    + "(?: ?(?:Z|(?:UTC|GMT)?(?<offset>[-+]\\d\\d(?::?\\d\\d)?)?))?(?: UTC|\\[UTC])?",
            Pattern.CASE_INSENSITIVE);

    /** ISO 8601 without hyphens and colons. */
    private static final Pattern BASIC =
            Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(?:T(\\d\\d)(\\d\\d)(\\d\\d)(.*))?", Pattern.CASE_INSENSITIVE);

    /** Counted since 1970, in seconds, milli-, micro- or nanoseconds, as pandas and databases write moments. */
    private static final Pattern COUNTED = Pattern.compile("\\d{9,19}(?:\\.\\d{1,9})?");

    private static final Pattern WITH_EXPONENT = Pattern.compile("\\d\\.\\d{1,18}[eE]\\+?\\d{1,2}");

    /** Units of a second by which a count may be meant: the one that leads into the time of the hub. */
    private static final List<Long> UNITS = List.of(1L, 1_000L, 1_000_000L, 1_000_000_000L);

    private static final long FIRST_SECOND =
            Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST_SECOND =
            Instant.parse("2100-01-01T00:00:00Z").getEpochSecond();

    private Moment() {}

    /** Returns the moment in UTC, which is also taken for what has no offset; nothing where the text is none. */
    public static Optional<OffsetDateTime> find(String text) {
        String plain = WITH_EXPONENT.matcher(text).matches() ? new BigDecimal(text).toPlainString() : text;
        if (COUNTED.matcher(plain).matches()) {
            return sinceEpoch(new BigDecimal(plain));
        }
        try {
            return written(BASIC.matcher(plain).matches() ? extended(plain) : plain);
        } catch (DateTimeException noSuchMoment) {
            return Optional.empty();
        }
    }

    private static Optional<OffsetDateTime> sinceEpoch(BigDecimal count) {
        return UNITS.stream()
                .map(unit -> count.divide(BigDecimal.valueOf(unit)))
                .filter(seconds -> seconds.longValue() >= FIRST_SECOND && seconds.longValue() < LAST_SECOND)
                .map(seconds -> Instant.ofEpochSecond(
                        seconds.longValue(),
                        seconds.remainder(BigDecimal.ONE).movePointRight(9).longValue()))
                .map(moment -> moment.atOffset(ZoneOffset.UTC))
                .findFirst();
    }

    private static String extended(String basic) {
        Matcher parts = BASIC.matcher(basic);
        return parts.replaceFirst(basic.length() == 8 ? "$1-$2-$3" : "$1-$2-$3T$4:$5:$6$7");
    }

    private static Optional<OffsetDateTime> written(String text) {
        Matcher written = WRITTEN.matcher(text.replace('\u2212', '-'));
        if (!written.matches()) {
            return MomentInWords.find(text);
        }
        LocalDate day = LocalDate.parse(written.group("day").replace('/', '-'));
        LocalTime time = Optional.ofNullable(written.group("time"))
                .map(digits -> LocalTime.parse(digits.replace(',', '.')))
                .orElse(LocalTime.MIDNIGHT);
        return Optional.of(inUtc(day, time, written.group("offset")));
    }

    /** @param offset from UTC, such as {@code +0200}; nothing for UTC */
    static OffsetDateTime inUtc(LocalDate day, LocalTime time, @Nullable String offset) {
        ZoneOffset zone = Optional.ofNullable(offset).map(ZoneOffset::of).orElse(ZoneOffset.UTC);
        return OffsetDateTime.of(day, time, zone).withOffsetSameInstant(ZoneOffset.UTC);
    }
}
