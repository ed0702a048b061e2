package io.hinterland.ingest.clean.paper;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.record.JsonRecord;
import io.hinterland.ingest.clean.record.JsonText;
import io.hinterland.ingest.clean.record.PythonLiteral;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The fields of a JSON record of a paper. Those of another type than they should have are reported and left out. */
record JsonFields(JsonRecord record, LoadReport report) {

    /** {@code Computation and Language (cs.CL)}, as the pages of arXiv have it. */
    private static final Pattern WITH_NAME = Pattern.compile("\\(([a-z-]+(?:\\.[A-Za-z-]+)?)\\)");

    boolean has(String field) {
        return record.json().hasNonNull(field);
    }

    JsonNode get(String field) {
        return decoded(record.json().path(field));
    }

    /** Lists and dictionaries in a table are texts, of JSON or in Python's notation. */
    private static JsonNode decoded(JsonNode value) {
        String text = value.isTextual() ? value.textValue().strip() : "";
        if (!text.startsWith("[") && !text.startsWith("{")) {
            return value;
        }
        JsonNode json = JsonText.unwrapped(value);
        return json.isTextual() ? PythonLiteral.find(text).orElse(value) : json;
    }

    /** Returns the names that this record has for a field and that say something, in the order of the field's names. */
    List<String> names(PaperField field) {
        Map<String, String> written = new HashMap<>();
        record.json().fieldNames().forEachRemaining(name -> {
            if (saysSomething(name)) {
                written.merge(
                        PaperField.plain(name),
                        name,
                        (first, later) -> field.names().contains(later) ? later : first);
            }
        });
        return field.plainNames().stream()
                .flatMap(name -> Stream.ofNullable(written.get(name)))
                .toList();
    }

    private boolean saysSomething(String name) {
        JsonNode value = record.json().path(name);
        return !value.isMissingNode()
                && !value.isNull()
                && !(value.isTextual() && value.textValue().isBlank());
    }

    /** Returns the names of all fields, for people. */
    String shownNames() {
        List<String> names = new ArrayList<>();
        record.json().fieldNames().forEachRemaining(names::add);
        return names.isEmpty() ? "nothing" : String.join(", ", names);
    }

    /** Returns the name of a field in this record, else its usual one. */
    String name(PaperField field) {
        return names(field).stream().findFirst().orElse(field.names().get(0));
    }

    String text(PaperField field) {
        return text(name(field));
    }

    /** Numbers are taken as their digits, so that {@code "year": 2015} and {@code "year": "2015"} say the same. */
    String text(String field) {
        JsonNode value = get(field);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isFloatingPointNumber() && value.doubleValue() % 1 == 0 && value.canConvertToLong()) {
            return String.valueOf(value.longValue());
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

    /** Returns the categories of a list, or those that spaces, commas or semicolons divide in a text. */
    List<String> categories(PaperField field) {
        return categoriesIn(name(field));
    }

    List<String> categoriesIn(String field) {
        if (get(field).isTextual()) {
            List<String> named = WITH_NAME
                    .matcher(get(field).asText())
                    .results()
                    .map(category -> category.group(1))
                    .toList();
            return !named.isEmpty()
                    ? named
                    : Stream.of(get(field).asText().strip().split("[\\s,;|]+"))
                            .filter(word -> !word.isEmpty())
                            .toList();
        }
        List<String> words = new ArrayList<>();
        for (JsonNode word : elements(field)) {
            if (word.isTextual()) {
                words.addAll(categories(word.asText()));
            } else if (word.path("term").isTextual()) {
                words.add(word.path("term").asText());
            } else {
                illTyped(field, word, "");
            }
        }
        return words;
    }

    /**
     * An element of a list may itself be a list of arXiv's categories; classes of other schemes are left as they are.
     */
    private static List<String> categories(String text) {
        Matcher named = WITH_NAME.matcher(text);
        if (named.find()) {
            return List.of(named.group(1));
        }
        List<String> parts = List.of(text.strip().split("\\s+"));
        return parts.stream()
                        .allMatch(part -> PaperRecord.Category.find(part, false).isPresent())
                ? parts
                : List.of(text);
    }

    <T> T illTyped(String field, JsonNode value, T instead) {
        report.count(Rule.ILL_TYPED_FIELD, record.place(), field + ": " + value);
        return instead;
    }
}
