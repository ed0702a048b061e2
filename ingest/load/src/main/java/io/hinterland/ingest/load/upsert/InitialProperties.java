package io.hinterland.ingest.load.upsert;

import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.value.CountRange;
import java.util.Map;
import java.util.stream.Stream;

/** What a node holds that stands in the graph only because a link leads to it. */
public final class InitialProperties {

    private InitialProperties() {}

    /** Returns the properties beside the key. */
    public static Map<String, Object> of(HubNodeType type, String key, String printedName) {
        return switch (type) {
            case MODEL -> Map.of("listed", false);
            case PAPER -> Map.of("metadata", "missing");
            default -> value(type, key, printedName);
        };
    }

    private static Map<String, Object> value(HubNodeType type, String key, String printedName) {
        if (has(type, "order")) {
            return Map.of("order", order(key));
        }
        return has(type, "name") ? Map.of("name", printedName) : Map.of();
    }

    private static boolean has(HubNodeType type, String name) {
        return type.properties().stream().anyMatch(property -> property.name().equals(name));
    }

    private static int order(String range) {
        return Stream.of(CountRange.values())
                .filter(candidate -> candidate.key().equals(range))
                .findFirst()
                .orElseThrow()
                .ordinal();
    }
}
