package io.hinterland.ingest.clean.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.record.JsonText;
import io.hinterland.ingest.clean.record.Remarks;
import java.util.ArrayList;
import java.util.List;

/** The languages of a card's data: a text or an array of them, perhaps as text. */
final class LanguageField {

    private LanguageField() {}

    /** Returns the texts; readers of YAML 1.1, Python's among them, make {@code false} of Norwegian, {@code no}. */
    static List<String> texts(JsonNode written, Remarks remarks) {
        List<String> texts = new ArrayList<>();
        JsonNode field = JsonText.unwrappedObject(written);
        for (JsonNode value : field.isArray() ? field : List.of(field)) {
            if (value.isTextual()) {
                remarks.cleaned(value.textValue()).ifPresent(texts::add);
            } else if (value.isBoolean() && !value.booleanValue()) {
                texts.add("false");
            } else if (value.isArray()) {
                texts.addAll(texts(value, remarks));
            } else if (field.isArray() || !value.isMissingNode() && !value.isNull()) {
                remarks.illTyped("language", value);
            }
        }
        return texts;
    }
}
