package io.hinterland.bench.listing;

import java.time.LocalDate;

/**
 * Which listing to make. Models are numbered from 0; those from {@code size} on are published after the first day.
 *
 * @param size number of models on the first day
 * @param firstDay date of the first listing
 * @param addedADay number of models that each later day adds
 */
public record ListingSettings(long seed, long size, LocalDate firstDay, long addedADay) {

    /** The day of the real listing that ships with the project. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 8, 22);

    public static ListingSettings of(long seed, long size) {
        return new ListingSettings(seed, size, FIRST_DAY, 0);
    }
}
