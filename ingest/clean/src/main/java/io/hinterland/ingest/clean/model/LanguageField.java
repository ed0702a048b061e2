package io.hinterland.ingest.clean.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.record.Remarks;
import io.hinterland.ingest.clean.report.Rule;
import java.util.ArrayList;
import java.util.List;

/** The languages of a card's data: a text or an array of them. */
final class LanguageField {

    private LanguageField() {}

    /** Returns the texts; readers of YAML 1.1, Python's among them, make {@code false} of Norwegian, {@code no}. */
    static List<String> texts(JsonNode field, Remarks remarks) {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : field.isArray() ? field : List.of(field)) {
            if (value.isTextual()) {
                remarks.cleaned(value.textValue()).ifPresent(texts::add);
            } else if (value.isBoolean() && !value.booleanValue()) {
                remarks.count(Rule.NORWEGIAN_AS_FALSE, "language: false");
                texts.add("no");
            } else if (field.isArray() || !value.isMissingNode() && !value.isNull()) {
                remarks.illTyped("language", value);
            }
        }
        return texts;
    }
}
