package io.hinterland.ingest.clean.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.hinterland.ingest.clean.record.JsonRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.schema.HubEdgeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record as it came out of the cleaner, with the report on it. */
record CleanedRecord(Optional<ModelRecord> model, LoadReport report) {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** Cleans a record written in JSON, in which single quotes may stand for double ones. */
    static CleanedRecord of(String json) {
        try {
            return of(MAPPER.readTree(json.replace('\'', '"')));
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }

    static CleanedRecord of(JsonNode json) {
        LoadReport report = new LoadReport();
        JsonRecord record = new JsonRecord(new Place("models", 7), json);
        return new CleanedRecord(new ModelCleaner(report).clean(record), report);
    }

    /** Cleans the model {@code owner/model} with these fields besides. */
    static CleanedRecord with(String fields) {
        return of("{'id':'owner/model', " + fields + "}");
    }

    /** Cleans the model {@code owner/model} with these tags. */
    static CleanedRecord tagged(String... tags) {
        return with("'tags': ['" + String.join("','", tags) + "']");
    }

    Map<String, Object> properties() {
        return model.orElseThrow().properties();
    }

    List<String> targets(HubEdgeType type) {
        return links(type).stream().map(ModelEdge::target).toList();
    }

    List<ModelEdge> links(HubEdgeType type) {
        return model.orElseThrow().links().stream()
                .filter(link -> link.type() == type)
                .toList();
    }
}
