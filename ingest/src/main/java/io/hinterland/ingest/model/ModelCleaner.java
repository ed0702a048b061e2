package io.hinterland.ingest.model;

import io.hinterland.ingest.report.LoadReport;
import io.hinterland.ingest.source.JsonRecord;
import io.hinterland.schema.identity.ModelId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes of a record of the hub's API what the graph holds of a model, by every rule that one record alone decides. */
public final class ModelCleaner {

    private final LoadReport report;

    public ModelCleaner(LoadReport report) {
        this.report = report;
    }

    /** Returns the cleaned model, or nothing where the record has no usable id, which is reported. */
    public Optional<ModelRecord> clean(JsonRecord record) {
        String id = record.json().path("id").asText();
        if (!ModelId.canParse(id)) {
            report.reject(record.place(), "no usable id");
            return Optional.empty();
        }
        Map<String, Object> properties = new HashMap<>();
        List<Link> links = new ArrayList<>();
        return Optional.of(new ModelRecord(ModelId.parse(id), properties, links));
    }
}
