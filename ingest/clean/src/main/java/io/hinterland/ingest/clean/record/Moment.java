package io.hinterland.ingest.clean.record;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** Moments as the hub writes them, {@code 2026-08-16T05:16:23.000Z}, and as Python does. */
final class Moment {

    /** A date, {@code T} or a space, a time, and perhaps an offset. */
    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private Moment() {}

    /** Returns the moment in UTC, which is also taken for what has no offset. */
    static Optional<OffsetDateTime> find(String text) {
        try {
            TemporalAccessor parsed = FORM.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            OffsetDateTime moment = parsed instanceof OffsetDateTime withOffset
                    ? withOffset
                    : LocalDateTime.from(parsed).atOffset(ZoneOffset.UTC);
            return Optional.of(moment.withOffsetSameInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }
}
