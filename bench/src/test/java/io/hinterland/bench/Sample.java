package io.hinterland.bench;

import io.hinterland.bench.listing.Listing;
import io.hinterland.bench.listing.ListingSettings;
import io.hinterland.bench.pattern.PatternReader;
import io.hinterland.bench.pattern.Patterns;
import java.nio.file.Path;

/** The real listing that the generated ones are made after, read once. */
final class Sample {

    static final Path FILE = Path.of("..", "data", "hub", "models-2026-08-22.jsonl.gz");

    private static final Patterns PATTERNS = PatternReader.read(FILE);

    private Sample() {}

    static Listing listing(long seed, long size) {
        return new Listing(PATTERNS, ListingSettings.of(seed, size));
    }

    static Listing listing(ListingSettings settings) {
        return new Listing(PATTERNS, settings);
    }
}
