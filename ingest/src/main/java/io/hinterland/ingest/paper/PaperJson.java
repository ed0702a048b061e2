package io.hinterland.ingest.paper;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.paper.PrintedPaper.PrintedAuthor;
import io.hinterland.ingest.report.LoadReport;
import io.hinterland.ingest.report.Place;
import io.hinterland.ingest.report.Rule;
import io.hinterland.ingest.source.JsonRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads one JSON record of a paper. Fields of another type than they should have are reported and left out. */
final class PaperJson {

    private final JsonNode record;
    private final Place place;
    private final LoadReport report;

    private PaperJson(JsonNode record, Place place, LoadReport report) {
        this.record = record;
        this.place = place;
        this.report = report;
    }

    static PrintedPaper read(JsonRecord record, LoadReport report) {
        PaperJson json = new PaperJson(record.json(), record.place(), report);
        return new PrintedPaper(
                json.text("id"),
                json.text("title"),
                json.authors(),
                json.text("published"),
                json.text("updated"),
                json.text("year"),
                json.categories(),
                json.text("github"),
                json.text("doi"),
                json.text("journal_ref"),
                json.text("comment"),
                json.accounts());
    }

    /** Numbers are taken as their digits, so that {@code "year": 2015} and {@code "year": "2015"} say the same. */
    private String text(String field) {
        JsonNode value = record.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return value.isTextual() || value.isIntegralNumber() ? value.asText() : illTyped(field, value, "");
    }

    private List<PrintedAuthor> authors() {
        List<PrintedAuthor> authors = new ArrayList<>();
        for (JsonNode author : elements("authors")) {
            JsonNode name = author.isObject() ? author.path("name") : author;
            if (name.isTextual()) {
                authors.add(new PrintedAuthor(name.asText(), affiliations(author)));
            } else {
                illTyped("authors", author, "");
            }
        }
        return authors;
    }

    private static List<String> affiliations(JsonNode author) {
        JsonNode affiliation = author.path("affiliation");
        return affiliation.isTextual() ? List.of(affiliation.asText()) : List.of();
    }

    private List<String> categories() {
        if (record.path("categories").isTextual()) {
            return Stream.of(record.path("categories").asText().strip().split("\\s+"))
                    .filter(category -> !category.isEmpty())
                    .toList();
        }
        List<String> categories = new ArrayList<>();
        for (JsonNode category : elements("categories")) {
            if (category.isTextual()) {
                categories.add(category.asText());
            } else {
                illTyped("categories", category, "");
            }
        }
        return categories;
    }

    private Iterable<JsonNode> elements(String field) {
        JsonNode value = record.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        if (value.isTextual()) {
            return List.of(value);
        }
        return value.isArray() ? value : illTyped(field, value, List.of());
    }

    private Map<String, String> accounts() {
        JsonNode value = record.path("hf_users");
        if (!value.isObject()) {
            return value.isMissingNode() || value.isNull() ? Map.of() : illTyped("hf_users", value, Map.of());
        }
        Map<String, String> accounts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> account : value.properties()) {
            if (account.getValue().isTextual()) {
                accounts.put(account.getKey(), account.getValue().asText());
            } else {
                illTyped("hf_users", account.getValue(), "");
            }
        }
        return accounts;
    }

    private <T> T illTyped(String field, JsonNode value, T instead) {
        report.count(Rule.ILL_TYPED_FIELD, place, field + ": " + value);
        return instead;
    }
}
