package io.hinterland.ingest.load.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an edge from a paper to an author says of who the author is.
 *
 * @param author the author's key
 * @param name the key of the printed name
 * @param reason why this is that author; nothing where the name alone, or nothing else, says so
 */
record MentionState(String author, String name, Optional<MatchReason> reason) {

    /** Returns the properties that say so; null for those that are not to be there. */
    Map<String, @Nullable Object> properties() {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("nameKey", name.equals(author) ? null : name);
        properties.put("identity", reason.map(why -> why.method().word()).orElse(null));
        properties.put("confidence", reason.map(MatchReason::confidence).orElse(null));
        properties.put("evidence", reason.map(MatchReason::evidence).orElse(null));
        return properties;
    }

    boolean says(Map<String, @Nullable Object> standing) {
        return properties().entrySet().stream()
                .allMatch(property -> Objects.equals(property.getValue(), standing.get(property.getKey())));
    }
}
