package io.hinterland.ingest.load.upsert;

import io.hinterland.ingest.clean.model.LinkProperty;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * An edge that stands in the graph.
 *
 * @param stated those of its properties that a record decides
 * @param firstSeen where it is later than its model's
 * @param element the database's own name of the edge, good within the transaction
 */
record StandingEdge(
        String model,
        String type,
        String target,
        Map<String, Object> stated,
        Optional<LocalDate> firstSeen,
        String element) {

    /** Returns the edge as its record wrote it. */
    WrittenEdge written() {
        return WrittenEdge.of(type, target, stated);
    }

    static StandingEdge of(Record row) {
        Value properties = row.get("properties");
        Value firstSeen = properties.get("firstSeen");
        return new StandingEdge(
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
}
