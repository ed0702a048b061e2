package io.hinterland.ingest.load.upsert;

import io.hinterland.ingest.clean.model.LinkProperty;
import io.hinterland.schema.HubEdgeType;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An edge as a record wrote it. Settling leads an edge of lineage to a model whose id differs in case alone; what the
 * record wrote stands on the edge then, and says where it would lead otherwise.
 */
record WrittenEdge(String target, Map<String, Object> stated) {

    private static final Set<String> LINEAGE = HubEdgeType.LINEAGE.members().stream()
            .map(type -> ((HubEdgeType) type).name())
            .collect(Collectors.toUnmodifiableSet());

    static WrittenEdge of(String type, String target, Map<String, Object> stated) {
        Object printed = stated.get(LinkProperty.PRINTED_NAME.word());
        if (!LINEAGE.contains(type) || !target.equalsIgnoreCase(String.valueOf(printed))) {
            return new WrittenEdge(target, stated);
        }
        Map<String, Object> others = new HashMap<>(stated);
        others.remove(LinkProperty.PRINTED_NAME.word());
        return new WrittenEdge(String.valueOf(printed), others);
    }
}
