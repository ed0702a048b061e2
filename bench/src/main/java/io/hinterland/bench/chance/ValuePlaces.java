package io.hinterland.bench.chance;

import java.util.function.LongToIntFunction;

/**
 * The places in records that take values. A place is a number, {@code record * slots + slot}.
 *
 * @param slots more than any record uses
 * @param used how many slots a record uses, from 0 on
 * @param usedByRecord how many slots records use on average
 */
public record ValuePlaces(int slots, LongToIntFunction used, double usedByRecord) {

    /** Returns one place in every record. */
    public static ValuePlaces oneEach() {
        return new ValuePlaces(1, record -> 1, 1);
    }

    long place(long record, int slot) {
        return record * slots + slot % slots;
    }

    long record(long place) {
        return place / slots;
    }
}
