package io.hinterland.ingest.clean.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.card.Card;
import io.hinterland.ingest.clean.record.Fields;
import io.hinterland.ingest.clean.record.JsonRecord;
import io.hinterland.ingest.clean.record.Remarks;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.schema.identity.ModelId;
import java.util.Optional;

/**
 * Makes of a record of the hub's API what the graph holds of a model, by every rule that one record alone decides. Each
 * value that is dropped or fixed is counted in the report.
 */
public final class ModelCleaner {

    private final LoadReport report;

    public ModelCleaner(LoadReport report) {
        this.report = report;
    }

    /**
     * Returns the cleaned model, or nothing where the record has no usable {@code id} (else {@code modelId}), which is
     * reported.
     */
    public Optional<ModelRecord> clean(JsonRecord record) {
        Remarks remarks = new Remarks(record.place(), report);
        Fields fields = new Fields(record.json(), remarks);
        Optional<ModelId> id = id(fields, "id").or(() -> id(fields, "modelId"));
        if (id.isEmpty()) {
            remarks.reject(reason(record.json()));
        }
        return id.map(found -> new ModelDraft(found, fields, Card.of(record.json(), remarks), remarks).finish());
    }

    private static Optional<ModelId> id(Fields fields, String name) {
        return fields.text(name).filter(ModelId::canParse).map(ModelId::parse);
    }

    private static String reason(JsonNode record) {
        JsonNode id = record.path(record.hasNonNull("id") ? "id" : "modelId");
        if (id.isMissingNode() || id.isNull()) {
            return "the record has no id";
        }
        String shown = id.toString();
        String most = shown.length() <= 80 ? shown : shown.substring(0, 80) + "…";
        return "the record's id, " + most + ", is no model id such as owner/name";
    }
}
