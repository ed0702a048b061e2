package io.hinterland.export.network;

import io.hinterland.export.network.NetworkWriter.Edge;
import io.hinterland.export.network.NetworkWriter.Node;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Since when, and until when, something is in the network.
 *
 * @param start day of a model's creation or a paper's publication, or of the listing that first had an edge; nothing
 *     where no record says it
 * @param end last listing with a model that is gone; nothing for what is still there
 */
public record Lifetime(Optional<LocalDate> start, Optional<LocalDate> end) {

    /** A last day that is before the first, as in records with wrong clocks, leaves the first one out. */
    public Lifetime {
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            start = Optional.empty();
        }
    }

    public static Lifetime of(Node node) {
        return new Lifetime(
                first(node.properties(), "createdAt", "published", "date"),
                node.properties().containsKey("goneSince") ? first(node.properties(), "lastSeen") : Optional.empty());
    }

    public static Lifetime of(Edge edge) {
        return new Lifetime(first(edge.properties(), "firstSeen"), Optional.empty());
    }

    private static Optional<LocalDate> first(Map<String, Object> properties, String... names) {
        return Stream.of(names)
                .map(properties::get)
                .flatMap(value -> Optional.ofNullable(value).stream())
                .map(value -> value instanceof ZonedDateTime moment
                        ? moment.withZoneSameInstant(ZoneOffset.UTC).toLocalDate()
                        : (LocalDate) value)
                .findFirst();
    }
}
