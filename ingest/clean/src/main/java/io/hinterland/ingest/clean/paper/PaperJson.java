package io.hinterland.ingest.clean.paper;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.paper.PrintedPaper.PrintedAuthor;
import io.hinterland.ingest.clean.record.JsonRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one JSON record of a paper, of our own form or of arXiv's metadata snapshot, as its fields tell. */
final class PaperJson {

    private static final List<String> AFFILIATIONS =
            List.of("affiliation", "affiliations", "institution", "institutions", "organization");

    private final JsonFields fields;

    private PaperJson(JsonFields fields) {
        this.fields = fields;
    }

    static PrintedPaper read(JsonRecord record, LoadReport report) {
        JsonFields fields = new JsonFields(record, report);
        return SnapshotJson.is(fields) ? SnapshotJson.read(fields) : new PaperJson(fields).paper();
    }

    private PrintedPaper paper() {
        return new PrintedPaper(
                fields.text("id"),
                fields.text("title"),
                authors(),
                fields.text("published"),
                fields.text("updated"),
                fields.text("year"),
                fields.words("categories"),
                fields.text("github"),
                fields.text("doi"),
                fields.text("journal_ref"),
                fields.text("comment"),
                accounts());
    }

    private List<PrintedAuthor> authors() {
        List<PrintedAuthor> authors = new ArrayList<>();
        for (JsonNode author : fields.elements("authors")) {
            JsonNode name = author.isObject() ? author.path("name") : author;
            if (name.isTextual()) {
                authors.add(new PrintedAuthor(name.asText(), affiliations(author)));
            } else {
                fields.illTyped("authors", author, "");
            }
        }
        return authors;
    }

    /** Returns what a record says of where an author works: a text, a list of them, or objects with a name. */
    private static List<String> affiliations(JsonNode author) {
        List<String> affiliations = new ArrayList<>();
        for (String field : AFFILIATIONS) {
            addAffiliations(author.path(field), affiliations);
        }
        return affiliations;
    }

    private static void addAffiliations(JsonNode value, List<String> affiliations) {
        if (value.isTextual()) {
            affiliations.add(value.asText());
        } else if (value.isArray()) {
            value.forEach(element -> addAffiliations(element, affiliations));
        } else if (value.isObject()) {
            addAffiliations(value.path("name"), affiliations);
        }
    }

    private Map<String, String> accounts() {
        JsonNode value = fields.get("hf_users");
        if (!value.isObject()) {
            return fields.has("hf_users") ? fields.illTyped("hf_users", value, Map.of()) : Map.of();
        }
        Map<String, String> accounts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> account : value.properties()) {
            if (account.getValue().isTextual()) {
                accounts.put(account.getKey(), account.getValue().asText());
            } else {
                fields.illTyped("hf_users", account.getValue(), "");
            }
        }
        return accounts;
    }
}
