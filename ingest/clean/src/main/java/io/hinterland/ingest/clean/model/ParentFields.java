package io.hinterland.ingest.clean.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.record.Fields;
import io.hinterland.ingest.clean.record.JsonText;
import io.hinterland.ingest.clean.record.Remarks;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.value.LineageRelation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fields of a record, or of the data of its card, that name the models it derives from. */
record ParentFields(Parents parents, Remarks remarks) {

    /** As the Hub calls them today, as it did before, and as programs that write cards do. */
    private static final List<String> NAMES = List.of(
            "base_model",
            "base_models",
            "baseModels",
            "base_model_sources",
            "finetuned_from",
            "base-model",
            "basemodel",
            "baseModel",
            "finetuned_from_model",
            "fine_tuned_from",
            "parent_model");

    private static final String RELATION = "base_model_relation";

    /** The first letters of what people write for a relation. */
    private static final Map<String, LineageRelation> RELATIONS = Map.of(
            "finetun", LineageRelation.FINETUNE,
            "quanti", LineageRelation.QUANTIZED,
            "gguf", LineageRelation.QUANTIZED,
            "adapter", LineageRelation.ADAPTER,
            "lora", LineageRelation.ADAPTER,
            "qlora", LineageRelation.ADAPTER,
            "peft", LineageRelation.ADAPTER,
            "merge", LineageRelation.MERGE);

    void read(Fields fields) {
        LineageRelation relation = fields.text(RELATION).map(this::relation).orElse(LineageRelation.UNDECLARED);
        for (String name : NAMES) {
            JsonNode written = JsonText.unwrappedObject(fields.json(name));
            for (JsonNode value : written.isArray() ? written : List.of(written)) {
                if (written.isArray() && value.isNull()) {
                    remarks.illTyped(name, value);
                } else {
                    add(name, value, relation);
                }
            }
        }
    }

    private LineageRelation relation(String written) {
        String plain = written.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        Optional<LineageRelation> relation = RELATIONS.entrySet().stream()
                .filter(known -> plain.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (relation.isEmpty()) {
            remarks.count(Rule.ILL_TYPED_FIELD, RELATION + ": " + written);
        }
        return relation.orElse(LineageRelation.UNDECLARED);
    }

    /** The Hub's own tree of models has their relation beside them. */
    private void add(String name, JsonNode value, LineageRelation relation) {
        LineageRelation declared = Optional.of(value.path("relation").asText())
                .flatMap(LineageRelation::declared)
                .orElse(relation);
        JsonNode models = value.path("models").isArray() ? value.path("models") : value;
        References.toModels(remarks).in(name, models).forEach(parent -> parents.addOfCard(declared, parent));
    }
}
