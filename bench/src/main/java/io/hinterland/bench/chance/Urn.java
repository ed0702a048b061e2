package io.hinterland.bench.chance;

import java.util.function.LongPredicate;

/**
 * Values of which the frequent grow more frequent, in unbounded number and without memory: a two-parameter Chinese
 * restaurant process (Pitman and Yor 1997, <a
 * href="https://doi.org/10.1214/aop/1024404422">doi:10.1214/aop/1024404422</a>). A place begins a new value or copies
 * that of a random place in an earlier record, and since all of that is drawn from the place's number alone, any
 * place's value is found by going back, in about as many steps as the logarithm of the record's number. A value is
 * named by the place where it began.
 */
public final class Urn {

    private static final double LEAST_DISCOUNT = 0.3;
    private static final double GREATEST_DISCOUNT = 0.9;

    /** After so many places that take no value of this urn, a new one begins. Matters for the first records only. */
    private static final int ATTEMPTS = 400;

    private final long seed;
    private final DrawAspect aspect;
    private final ValuePlaces places;
    private final LongPredicate takes;
    private final double taking;
    private final double discount;
    private final double growth;
    private final double scale;

    /**
     * Returns an urn that gives as many distinct values as were seen in as many draws.
     *
     * @param seen of which the share of values that occur once is the discount of the process (Pitman 2006, section
     *     3.3)
     * @param growth the number of distinct values grows with this power of the draws
     * @param takes which of the used places take a value from this urn
     * @param taking how many of the used places do, from 0 to 1
     */
    Urn(
            Frequencies seen,
            double growth,
            long seed,
            DrawAspect aspect,
            ValuePlaces places,
            LongPredicate takes,
            double taking) {
        this.seed = seed;
        this.aspect = aspect;
        this.places = places;
        this.takes = takes;
        this.taking = taking;
        this.growth = growth;
        discount = discount(seen);
        scale = seen.distinct() / Math.pow(Math.max(1, seen.total()), growth);
    }

    /** Returns an urn for all places, in which distinct values grow as the process does by itself. */
    public static Urn like(Frequencies seen, long seed, DrawAspect aspect, ValuePlaces places) {
        return new Urn(seen, discount(seen), seed, aspect, places, place -> true, 1);
    }

    static double discount(Frequencies seen) {
        return Math.min(GREATEST_DISCOUNT, Math.max(LEAST_DISCOUNT, seen.once()));
    }

    /** Returns the value of a record's slot, as the place where that value began. */
    public long origin(long record, int slot) {
        long place = places.place(record, slot);
        long copied = copied(place);
        while (copied != place) {
            place = copied;
            copied = copied(place);
        }
        return place;
    }

    /** Returns the record in which a value began. */
    public long record(long origin) {
        return places.record(origin);
    }

    private boolean begins(long place) {
        double before = places.record(place) * places.usedByRecord() * taking;
        double rate = before < 1 ? 1 : growth * scale * Math.pow(before, growth - 1);
        return new Draw(seed, aspect, place).chance(rate);
    }

    /** Returns the earlier place whose value this one has, or the place itself if it begins one. */
    private long copied(long place) {
        if (begins(place)) {
            return place;
        }
        Draw draw = new Draw(seed, aspect, ~place);
        long records = places.record(place);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            long record = draw.below(records);
            int used = places.used().applyAsInt(record);
            long candidate = used == 0 ? place : places.place(record, draw.below(used));
            boolean isTaken = used > 0 && takes.test(candidate);
            if (isTaken && !(draw.chance(discount) && begins(candidate))) {
                return candidate;
            }
        }
        return place;
    }
}
