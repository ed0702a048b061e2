package io.hinterland.bench.day;

import io.hinterland.bench.chance.Draw;
import io.hinterland.bench.chance.DrawAspect;
import io.hinterland.bench.listing.GeneratedListing;
import io.hinterland.bench.listing.GeneratedModel;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** A listing as it stands on one day after another, the first being day 1. Thread-safe. */
public final class DailyListing {

    private static final int MOST_DAYS = 4_096;

    private final GeneratedListing listing;
    private final GeneratedListing.Settings settings;
    private final Shares shares;

    public DailyListing(GeneratedListing listing, Shares shares) {
        this.listing = listing;
        this.settings = listing.settings();
        this.shares = shares;
    }

    /** Returns how many numbers are in use on a day; the models of some may be gone. */
    public long count(int day) {
        return settings.size() + (day - 1L) * settings.addedADay();
    }

    /** Returns a model as it is on a day, or nothing if it is gone. */
    public Optional<GeneratedModel> model(long number, int day) {
        GeneratedModel model = listing.model(number);
        for (int later = firstDay(number) + 1; later <= day; later++) {
            if (isGone(number, later)) {
                return Optional.empty();
            }
            if (isChanged(number, later)) {
                model = new DailyChange(draw(DrawAspect.COUNTERS, number, later), date(later)).of(model);
            }
        }
        return Optional.of(model);
    }

    /** Returns a model if it was added or changed on just this day. */
    public Optional<GeneratedModel> newlyWritten(long number, int day) {
        boolean written = firstDay(number) == day || isChanged(number, day);
        return written ? model(number, day) : Optional.empty();
    }

    private int firstDay(long number) {
        long added = number - settings.size();
        return added < 0 ? 1 : 2 + (int) (added / settings.addedADay());
    }

    private boolean isGone(long number, int day) {
        return draw(DrawAspect.DAY_GONE, number, day).chance(shares.gone());
    }

    private boolean isChanged(long number, int day) {
        return draw(DrawAspect.DAY_CHANGED, number, day).chance(shares.changed());
    }

    private Draw draw(DrawAspect aspect, long number, int day) {
        return new Draw(settings.seed(), aspect, ~(number * MOST_DAYS + day));
    }

    private Instant date(int day) {
        return settings.firstDay()
                .plusDays(day - 1L)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    /**
     * How much of a listing differs from the day before, as shares of the first listing from 0 to 1.
     *
     * @param changed models of which a counter, a date or a tag differs
     * @param added models that were not there
     * @param gone models that are there no more
     */
    public record Shares(double changed, double added, double gone) {

        /** One in a hundred models: what the whole hub is taken to change by in a day. */
        public static final Shares USUAL = new Shares(0.0085, 0.001, 0.0005);
    }
}
