package io.hinterland.ingest.clean.paper;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.record.JsonRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The fields of a JSON record of a paper. Those of another type than they should have are reported and left out. */
record JsonFields(JsonRecord record, LoadReport report) {

    boolean has(String field) {
        return record.json().hasNonNull(field);
    }

    JsonNode get(String field) {
        return record.json().path(field);
    }

    /** Numbers are taken as their digits, so that {@code "year": 2015} and {@code "year": "2015"} say the same. */
    String text(String field) {
        JsonNode value = get(field);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return value.isTextual() || value.isIntegralNumber() ? value.asText() : illTyped(field, value, "");
    }

    /** Returns the elements of a list, or a text that stands for a list of one. */
    Iterable<JsonNode> elements(String field) {
        JsonNode value = get(field);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        if (value.isTextual()) {
            return List.of(value);
        }
        return value.isArray() ? value : illTyped(field, value, List.of());
    }

    /** Returns the texts of a list, or those that spaces part in a text. */
    List<String> words(String field) {
        if (get(field).isTextual()) {
            return Stream.of(get(field).asText().strip().split("\\s+"))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }
        List<String> words = new ArrayList<>();
        for (JsonNode word : elements(field)) {
            if (word.isTextual()) {
                words.add(word.asText());
            } else {
                illTyped(field, word, "");
            }
        }
        return words;
    }

    <T> T illTyped(String field, JsonNode value, T instead) {
        report.count(Rule.ILL_TYPED_FIELD, record.place(), field + ": " + value);
        return instead;
    }
}
