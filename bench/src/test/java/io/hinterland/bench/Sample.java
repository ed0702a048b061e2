package io.hinterland.bench;

import io.hinterland.bench.listing.GeneratedListing;
import io.hinterland.bench.pattern.ListingPatterns;
import io.hinterland.bench.pattern.PatternReader;
import java.nio.file.Path;

/** The real listing that the generated ones are made after, read once. */
final class Sample {

    static final Path FILE = Path.of("..", "data", "hub", "models-2026-08-22.jsonl.gz");

    private static final ListingPatterns PATTERNS = PatternReader.read(FILE);

    private Sample() {}

    static GeneratedListing listing(long seed, long size) {
        return new GeneratedListing(PATTERNS, GeneratedListing.Settings.of(seed, size));
    }

    static GeneratedListing listing(GeneratedListing.Settings settings) {
        return new GeneratedListing(PATTERNS, settings);
    }
}
