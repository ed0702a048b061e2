package io.hinterland.ingest.load.upsert;

import io.hinterland.ingest.source.Source;
import io.hinterland.schema.failure.InvalidInputException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sources of the newest day among some, which together are one complete listing. */
record NewestListing(LocalDate day, List<Source> sources) {

    /** @throws InvalidInputException if there is none, or one does not tell its day */
    static NewestListing of(List<Source> sources, LoadOptions options) {
        requireFiles(sources);
        Map<Source, LocalDate> days = ListingDays.of(sources, options.asPartial());
        LocalDate newest = days.values().stream()
                .max(LocalDate::compareTo)
                .orElseThrow(() -> new InvalidInputException("There is no listing to sync with; name a file"));
        return new NewestListing(
                newest,
                days.entrySet().stream()
                        .filter(source -> source.getValue().equals(newest))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toList()));
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
