package io.hinterland.ingest.load.upsert;

import io.hinterland.ingest.clean.model.LinkProperty;
import io.hinterland.ingest.load.settle.NetworkChanges;
import io.hinterland.schema.HubEdgeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * An edge that stands in the graph.
 *
 * @param stated those of its properties that a record decides
 * @param firstSeen where it is later than its model's
 * @param element the database's own name of the edge, good within the transaction
 */
record StoredEdge(
        String model,
        String type,
        String target,
        Map<String, Object> stated,
        Optional<LocalDate> firstSeen,
        String element) {

    private static final Map<String, HubEdgeType> TYPES =
            Stream.of(HubEdgeType.values()).collect(Collectors.toUnmodifiableMap(HubEdgeType::name, known -> known));

    /** Returns the edge as its record wrote it. */
    WrittenEdge written() {
        return WrittenEdge.of(type, target, stated);
    }

    /** Tells that the edge has gone; of types that Hinterland does not write nothing follows. */
    void tellRemoved(NetworkChanges changes) {
        HubEdgeType known = TYPES.get(type);
        if (known != null) {
            Object printed = stated.getOrDefault(LinkProperty.PRINTED_NAME.word(), target);
            changes.removed(known, model, target, String.valueOf(printed));
        }
    }

    static StoredEdge of(Record row) {
        Value properties = row.get("properties");
        Value firstSeen = properties.get("firstSeen");
        return new StoredEdge(
                row.get("model").asString(),
                row.get("type").asString(),
                row.get("target").asString(),
                stated(properties),
                firstSeen.isNull() ? Optional.empty() : Optional.of(firstSeen.asLocalDate()),
                row.get("edge").asString());
    }

    private static Map<String, Object> stated(Value properties) {
        Map<String, Object> stated = new HashMap<>();
        for (String name : properties.keys()) {
            if (LinkProperty.isOne(name)) {
                stated.put(name, properties.get(name).asObject());
            }
        }
        return stated;
    }

    /**
     * An edge as a record wrote it. Settling leads an edge of lineage to a model whose id differs in case alone; what
     * the record wrote stands on the edge then, and says where it would lead otherwise.
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
}
