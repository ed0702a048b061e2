package io.hinterland.ingest.load.upsert;

import io.hinterland.ingest.source.Source;
import io.hinterland.schema.failure.InvalidInputException;
import java.time.LocalDate;
import java.util.List;

/** The sources of the newest day among some, which together are one complete listing. */
record NewestListing(LocalDate day, List<Source> sources) {

    /** @throws InvalidInputException if there is none, or one does not tell its day */
    static NewestListing of(List<Source> sources, LoadOptions options) {
        requireFiles(sources);
        ListingDays days = ListingDays.ofWhole(sources, options);
        LocalDate newest = days.newest()
                .orElseThrow(() -> new InvalidInputException("There is no listing to sync with; name a file"));
        return new NewestListing(
                newest,
                sources.stream()
                        .filter(source -> days.of(source).equals(newest))
                        .toList());
    }

    /** What is not there has no day and is no listing. */
    private static void requireFiles(List<Source> sources) {
        List<String> missing = sources.stream()
                .filter(source -> source.isFile() && source.size() == Source.UNKNOWN_SIZE)
                .map(Source::name)
                .toList();
        if (!missing.isEmpty()) {
            throw new InvalidInputException("There is no such file: " + String.join(", ", missing)
                    + "; name a complete listing, such as models-2026-08-22.jsonl.gz");
        }
    }
}
