package io.hinterland.ingest.clean.paper;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.paper.PrintedPaper.PrintedAuthor;
import io.hinterland.ingest.clean.record.JsonRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.vocabulary.NoValues;
import io.hinterland.schema.identity.CodeRepository;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
                "",
                fields.text(PaperField.TITLE),
                authors(),
                fields.text(PaperField.PUBLISHED),
                fields.text(PaperField.UPDATED),
                fields.text(PaperField.YEAR),
                categories(),
                code(),
                fields.text(PaperField.DOI),
                fields.text(PaperField.JOURNAL),
                fields.text(PaperField.COMMENT),
                accounts());
    }

    /** Returns the categories, that which the record names as the primary one first. */
    private List<String> categories() {
        return Stream.concat(
                        fields.categories(PaperField.PRIMARY_CATEGORY).stream(),
                        fields.categories(PaperField.CATEGORIES).stream())
                .toList();
    }

    /** Returns the first address that names a repository, of a text, a list, or objects with an address. */
    private String code() {
        List<String> addresses = new ArrayList<>();
        addAddresses(fields.get(fields.name(PaperField.CODE)), addresses);
        return addresses.stream()
                .filter(address -> CodeRepository.find(address).isPresent())
                .findFirst()
                .orElse(addresses.isEmpty() ? "" : addresses.get(0));
    }

    private static void addAddresses(JsonNode value, List<String> addresses) {
        if (value.isTextual() && !NoValues.contain(value.asText())) {
            addresses.addAll(addresses(value.asText().strip()));
        } else if (value.isContainerNode()) {
            value.forEach(element -> addAddresses(element, addresses));
        }
    }

    /** A text is one address, or one in which there are some. */
    private static List<String> addresses(String text) {
        List<String> within =
                CodeRepository.within(text).stream().map(CodeRepository::url).toList();
        return within.isEmpty() || CodeRepository.find(text).isPresent() ? List.of(text) : within;
    }

    private List<PrintedAuthor> authors() {
        String field = fields.name(PaperField.AUTHORS);
        List<PrintedAuthor> authors = new ArrayList<>();
        JsonNode written = fields.get(field);
        for (JsonNode author : written.isObject() ? elements(written) : fields.elements(field)) {
            String name = PrintedName.of(author);
            if (name.isEmpty() && !author.isTextual()) {
                fields.illTyped(field, author, "");
            } else {
                authors.add(new PrintedAuthor(name, affiliations(author)));
            }
        }
        return authors;
    }

    /** One author, or a list whose places are names of fields, as a data frame has it. */
    private static Iterable<JsonNode> elements(JsonNode object) {
        boolean isList = !object.isEmpty()
                && object.propertyStream().allMatch(field -> field.getKey().matches("\\d+"));
        return isList ? object : List.of(object);
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
