package io.hinterland.ingest.fetch.hub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.source.JsonRecords;
import io.hinterland.ingest.source.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Models as the Hub's listing has them. */
public final class ServedModels {

    /** The real ones that the project ships. */
    public static final List<JsonNode> SAMPLE = sample();

    private ServedModels() {}

    private static List<JsonNode> sample() {
        List<JsonNode> models = new ArrayList<>();
        Source source = Source.file(Path.of("..", "..", "data", "hub", "models-2026-08-22.jsonl.gz"));
        try (JsonRecords records = new JsonRecords(source, new LoadReport())) {
            records.forEachRemaining(record -> models.add(record.json()));
        }
        return models;
    }

    /** Returns a model that was made on that day of January. */
    public static JsonNode model(String id, int day, String... parents) {
        ObjectNode model = JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("createdAt", "2026-01-%02dT00:00:00.000Z".formatted(day))
                .put("downloads", 5)
                .put("likes", 1)
                .put("sha", "%040x".formatted(day));
        ArrayNode tags = model.putArray("tags");
        Stream.of(parents).map(parent -> "base_model:" + parent).forEach(tags::add);
        return model;
    }

    static boolean hasTag(JsonNode model, String tag) {
        return StreamSupport.stream(model.path("tags").spliterator(), false)
                .anyMatch(one -> one.asText().equals(tag));
    }
}
