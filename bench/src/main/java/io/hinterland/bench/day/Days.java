package io.hinterland.bench.day;

import io.hinterland.bench.chance.Aspect;
import io.hinterland.bench.chance.Draw;
import io.hinterland.bench.listing.Listing;
import io.hinterland.bench.listing.ListingSettings;
import io.hinterland.bench.listing.Model;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** A listing as it stands on one day after another, the first being day 1. Thread-safe. */
public final class Days {

    private static final int MOST_DAYS = 4_096;

    private final Listing listing;
    private final ListingSettings settings;
    private final DayShares shares;

    public Days(Listing listing, DayShares shares) {
        this.listing = listing;
        this.settings = listing.settings();
        this.shares = shares;
    }

    /** Returns how many numbers are in use on a day; the models of some may be gone. */
    public long count(int day) {
        return settings.size() + (day - 1L) * settings.addedADay();
    }

    /** Returns a model as it is on a day, or nothing if it is gone. */
    public Optional<Model> model(long number, int day) {
        Model model = listing.model(number);
        for (int later = firstDay(number) + 1; later <= day; later++) {
            if (isGone(number, later)) {
                return Optional.empty();
            }
            if (isChanged(number, later)) {
                model = new Change(draw(Aspect.COUNTERS, number, later), date(later)).of(model);
            }
        }
        return Optional.of(model);
    }

    /** Returns a model if it was added or changed on just this day. */
    public Optional<Model> newlyWritten(long number, int day) {
        boolean written = firstDay(number) == day || isChanged(number, day);
        return written ? model(number, day) : Optional.empty();
    }

    private int firstDay(long number) {
        long added = number - settings.size();
        return added < 0 ? 1 : 2 + (int) (added / settings.addedADay());
    }

    private boolean isGone(long number, int day) {
        return draw(Aspect.DAY_GONE, number, day).chance(shares.gone());
    }

    private boolean isChanged(long number, int day) {
        return draw(Aspect.DAY_CHANGED, number, day).chance(shares.changed());
    }

    private Draw draw(Aspect aspect, long number, int day) {
        return new Draw(settings.seed(), aspect, ~(number * MOST_DAYS + day));
    }

    private Instant date(int day) {
        return settings.firstDay()
                .plusDays(day - 1L)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }
}
