package io.hinterland.ingest.history;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The counters of a model as a listing has them. They fall as well as rise.
 *
 * @param trending the Hub's trending score
 */
public record Counters(Optional<Long> downloads, Optional<Long> likes, Optional<Long> trending) {

    /** What stands in the graph for a counter that a listing does not tell; no counter is negative. */
    private static final long ABSENT = -1;

    /** Returns the counters among the properties of a model. */
    public static Counters of(Map<String, Object> properties) {
        return new Counters(
                counter(properties, "downloads"), counter(properties, "likes"), counter(properties, "trendingScore"));
    }

    private static Optional<Long> counter(Map<String, Object> properties, String name) {
        return Optional.ofNullable((Long) properties.get(name));
    }

    /** Returns them as a row of the statements that write history. */
    Map<String, Object> row(String model, LocalDate day) {
        return Map.of(
                "model", model,
                "year", day.getYear(),
                "day", day.getDayOfYear() - 1,
                "downloads", downloads.orElse(ABSENT),
                "likes", likes.orElse(ABSENT),
                "trending", trending.orElse(ABSENT));
    }
}
