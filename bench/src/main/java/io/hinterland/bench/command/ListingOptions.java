package io.hinterland.bench.command;

import io.hinterland.bench.day.DailyListing;
import io.hinterland.bench.listing.GeneratedListing;
import io.hinterland.bench.pattern.PatternReader;
import io.hinterland.schema.failure.InvalidInputException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options that say which listing is meant. */
final class ListingOptions {

    @Option(names = "--count", description = "Number of models on day 1 (default: ${DEFAULT-VALUE}).")
    long count = 15_156;

    @Option(names = "--seed", description = "Another seed gives another listing (default: ${DEFAULT-VALUE}).")
    long seed = 1;

    @Option(
            names = "--like",
            paramLabel = "LISTING",
            description = "The real listing to go by (default: ${DEFAULT-VALUE}).")
    Path like = Path.of("data/hub/models-2026-08-22.jsonl.gz");

    @Option(names = "--day", description = "Day of the listing, 1 the first (default: ${DEFAULT-VALUE}).")
    int day = 1;

    @Option(
            names = "--changed",
            paramLabel = "SHARE",
            description = "Models that change in a day, 0 to 1 (default: ${DEFAULT-VALUE}).")
    double changed = DailyListing.Shares.USUAL.changed();

    @Option(
            names = "--added",
            paramLabel = "SHARE",
            description = "Models that a day adds, 0 to 1 (default: ${DEFAULT-VALUE}).")
    double added = DailyListing.Shares.USUAL.added();

    @Option(
            names = "--gone",
            paramLabel = "SHARE",
            description = "Models that go in a day, 0 to 1 (default: ${DEFAULT-VALUE}).")
    double gone = DailyListing.Shares.USUAL.gone();

    GeneratedListing listing() {
        checkAtLeast("--count", count, 1);
        checkAtLeast("--day", day, 1);
        checkShare("--changed", changed);
        checkShare("--added", added);
        checkShare("--gone", gone);
        long addedADay = Math.round(added * count);
        return new GeneratedListing(
                PatternReader.read(like),
                new GeneratedListing.Settings(seed, count, GeneratedListing.Settings.FIRST_DAY, addedADay));
    }

    DailyListing days(GeneratedListing listing) {
        return new DailyListing(listing, new DailyListing.Shares(changed, added, gone));
    }

    private static void checkAtLeast(String option, long value, long least) {
        if (value < least) {
            throw new InvalidInputException(option + " is " + value + "; give " + least + " or more");
        }
    }

    private static void checkShare(String option, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new InvalidInputException(option + " is " + share + "; give a share from 0 to 1");
        }
    }
}
