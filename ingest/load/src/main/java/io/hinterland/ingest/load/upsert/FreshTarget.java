package io.hinterland.ingest.load.upsert;

import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.value.CountRange;
import java.util.Map;
import java.util.stream.Stream;

/** What a node holds that stands in the graph only because a link leads to it. */
public final class FreshTarget {

    private FreshTarget() {}

    /** Returns the properties beside the key. */
    public static Map<String, Object> of(HubNodeType type, String key, String printedName) {
        return switch (type) {
            case MODEL -> Map.of("listed", false);
            case PAPER -> Map.of("metadata", "missing");
            case DATASET, REPOSITORY -> Map.of();
            case DOWNLOAD_RANGE, LIKE_RANGE -> Map.of("order", order(key));
            default -> Map.of("name", printedName);
        };
    }

    private static int order(String range) {
        return Stream.of(CountRange.values())
                .filter(candidate -> candidate.key().equals(range))
                .findFirst()
                .orElseThrow()
                .ordinal();
    }
}
