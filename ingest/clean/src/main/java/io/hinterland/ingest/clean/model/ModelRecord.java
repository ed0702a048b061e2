package io.hinterland.ingest.clean.model;

import io.hinterland.schema.identity.ModelId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A model of a listing, cleaned.
 *
 * @param properties by their names in the graph, as the driver takes them: {@code Long}, {@code Boolean},
 *     {@code String}, {@code List<String>}, {@code OffsetDateTime} in UTC; what the record does not tell is absent, and
 *     so is a list without elements, which an import could not write. Without the id, and without what only the whole
 *     listing tells ({@code listed}, {@code goneSince} …).
 * @param links the outgoing edges, each once; {@code CITES} without its role
 */
public record ModelRecord(ModelId id, Map<String, Object> properties, List<ModelEdge> links) {

    public ModelRecord {
        properties = properties.entrySet().stream()
                .filter(property -> !property.getValue().equals(List.of()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        links = List.copyOf(links);
    }
}
