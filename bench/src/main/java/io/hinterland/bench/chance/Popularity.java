package io.hinterland.bench.chance;

import java.util.List;
import java.util.function.LongPredicate;

/**
 * Values of which a few are famous: these keep their share at any size, the others come from an urn.
 *
 * <p>A value is a number: {@code 0} to {@code famous - 1} for the famous ones, most famous first, from there on the
 * urn's.
 */
public final class Popularity {

    private final long seed;
    private final DrawAspect aspect;
    private final ValuePlaces places;
    private final int famous;
    private final WeightedChoice<Integer> ranks;
    private final double famousShare;
    private final Urn others;

    private Popularity(
            Frequencies seen,
            int most,
            double growth,
            long seed,
            DrawAspect aspect,
            ValuePlaces places,
            LongPredicate takes) {
        this.seed = seed;
        this.aspect = aspect;
        this.places = places;
        famous = Math.min(most, seen.distinct());
        List<Long> counts = seen.counts().subList(0, famous);
        ranks = WeightedChoice.ranks(counts);
        famousShare = counts.stream().mapToLong(Long::longValue).sum() / (double) Math.max(1, seen.total());
        LongPredicate takesOthers = place -> takes.test(place) && !isFamousAt(place);
        Frequencies rest = seen.without(famous);
        double taking = rest.total() / Math.max(1, seen.total() * 1.0);
        others = new Urn(rest, growth, seed, aspect, places, takesOthers, taking);
    }

    /** @param famous how many values are famous, at most */
    public static Popularity of(Frequencies seen, int famous, long seed, DrawAspect aspect, ValuePlaces places) {
        return among(place -> true, seen, famous, seed, aspect, places);
    }

    /** Returns one for some of the places; {@code usedByRecord} counts these alone. */
    public static Popularity among(
            LongPredicate takes, Frequencies seen, int famous, long seed, DrawAspect aspect, ValuePlaces places) {
        double growth = Urn.discount(seen.without(famous));
        return new Popularity(seen, famous, growth, seed, aspect, places, takes);
    }

    /** Returns one in which the number of distinct values grows with this power of the draws. */
    public static Popularity growing(
            double growth, Frequencies seen, int famous, long seed, DrawAspect aspect, ValuePlaces places) {
        return new Popularity(seen, famous, growth, seed, aspect, places, place -> true);
    }

    /** Returns the value of a record's slot. */
    public long value(long record, int slot) {
        Draw draw = draw(places.place(record, slot));
        return draw.chance(famousShare) ? ranks.pick(draw) : famous + others.origin(record, slot);
    }

    public boolean isFamous(long value) {
        return value < famous;
    }

    /** Returns the record with which a value began that is not famous. */
    public long record(long value) {
        return others.record(value - famous);
    }

    private boolean isFamousAt(long place) {
        return draw(place).chance(famousShare);
    }

    private Draw draw(long place) {
        // Far from the urn's own draws, which belong to places and their complements.
        return new Draw(seed, aspect, place ^ Long.MIN_VALUE);
    }
}
