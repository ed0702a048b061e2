package io.hinterland.ingest.load.history;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The counters of a model as a listing has them. They fall as well as rise.
 *
 * @param downloads of the last thirty days
 * @param downloadsAllTime since the model was published, which few listings tell
 * @param trending the Hub's trending score
 */
public record Counters(
        Optional<Long> downloads, Optional<Long> downloadsAllTime, Optional<Long> likes, Optional<Long> trending) {

    private static final String DOWNLOADS = "downloads";
    private static final String DOWNLOADS_ALL_TIME = "downloadsAllTime";
    private static final String LIKES = "likes";
    private static final String TRENDING = "trendingScore";

    /** The names of the counters among the properties of a model. */
    public static final Set<String> PROPERTIES = Set.of(DOWNLOADS, DOWNLOADS_ALL_TIME, LIKES, TRENDING);

    /** What stands in the graph for a counter that a listing does not tell; no counter is negative. */
    private static final long ABSENT = -1;

    /** Returns the counters among the properties of a model. */
    public static Counters of(Map<String, Object> properties) {
        return new Counters(
                counter(properties, DOWNLOADS),
                counter(properties, DOWNLOADS_ALL_TIME),
                counter(properties, LIKES),
                counter(properties, TRENDING));
    }

    private static Optional<Long> counter(Map<String, Object> properties, String name) {
        return Optional.ofNullable((Long) properties.get(name));
    }

    /** Returns the properties of a model with these counters; null for one that is absent. */
    public Map<String, @Nullable Object> properties() {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put(DOWNLOADS, downloads.orElse(null));
        properties.put(DOWNLOADS_ALL_TIME, downloadsAllTime.orElse(null));
        properties.put(LIKES, likes.orElse(null));
        properties.put(TRENDING, trending.orElse(null));
        return properties;
    }

    /** Returns them as a row of the statements that write history. */
    Map<String, Object> row(String model, LocalDate day) {
        return Map.of(
                "model", model,
                "year", day.getYear(),
                "day", day.getDayOfYear() - 1,
                "downloads", downloads.orElse(ABSENT),
                "downloadsAllTime", downloadsAllTime.orElse(ABSENT),
                "likes", likes.orElse(ABSENT),
                "trending", trending.orElse(ABSENT));
    }
}
