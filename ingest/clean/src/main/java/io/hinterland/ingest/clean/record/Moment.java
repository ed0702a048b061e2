package io.hinterland.ingest.clean.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moments as the hub writes them, {@code 2026-08-16T05:16:23.000Z}, and as Python does. */
public final class Moment {

    /** A date, {@code T} or a space, a time, and perhaps an offset. */
    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[' ']['UTC']['GMT'][XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private Moment() {}

    /** Counted since 1970, in seconds, milli-, micro- or nanoseconds, as pandas and databases write moments. */
    private static final Pattern COUNTED = Pattern.compile("(\\d{9,19})(?:\\.\\d+)?");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** Units of a second by which a count may be meant: the one that leads into the time of the hub. */
    private static final List<Long> UNITS = List.of(1L, 1_000L, 1_000_000L, 1_000_000_000L);

    private static final long FIRST_SECOND =
            Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST_SECOND =
            Instant.parse("2100-01-01T00:00:00Z").getEpochSecond();

    /** Returns the moment in UTC, which is also taken for what has no offset. */
    public static Optional<OffsetDateTime> find(String text) {
        Matcher counted = COUNTED.matcher(plain(text));
        return counted.matches() ? sinceEpoch(counted.group(1)) : written(text);
    }

    /** Returns a number without an exponent, as JSON and tables may write it. */
    private static String plain(String text) {
        return text.matches("\\d\\.\\d{1,18}[eE]\\+?\\d{1,2}") ? new BigDecimal(text).toPlainString() : text;
    }

    private static Optional<OffsetDateTime> sinceEpoch(String digits) {
        BigDecimal count = new BigDecimal(digits);
        return UNITS.stream()
                .map(unit -> count.divide(BigDecimal.valueOf(unit)))
                .filter(seconds -> seconds.longValue() >= FIRST_SECOND && seconds.longValue() < LAST_SECOND)
                .map(seconds -> Instant.ofEpochSecond(
                        seconds.longValue(),
                        seconds.remainder(BigDecimal.ONE).movePointRight(9).longValue()))
                .map(moment -> moment.atOffset(ZoneOffset.UTC))
                .findFirst();
    }

    private static Optional<OffsetDateTime> written(String text) {
        try {
            TemporalAccessor parsed = FORM.parseBest(
                    DAY.matcher(text).matches() ? text + "T00:00" : text, OffsetDateTime::from, LocalDateTime::from);
            OffsetDateTime moment = parsed instanceof OffsetDateTime withOffset
                    ? withOffset
                    : LocalDateTime.from(parsed).atOffset(ZoneOffset.UTC);
            return Optional.of(moment.withOffsetSameInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }
}
