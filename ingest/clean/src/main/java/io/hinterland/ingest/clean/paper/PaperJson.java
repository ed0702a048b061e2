package io.hinterland.ingest.clean.paper;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.paper.PrintedPaper.PrintedAuthor;
import io.hinterland.ingest.clean.record.JsonRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.schema.identity.CodeRepository;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one JSON record of a paper, of our own form or of arXiv's metadata snapshot, as its fields tell. */
final class PaperJson {

    private static final List<String> AFFILIATIONS =
            List.of("affiliation", "affiliations", "institution", "institutions", "organization");

    private static final List<String> WHOLE_NAMES = List.of("name", "full_name", "fullname", "display_name", "author");
    private static final List<String> GIVEN_NAMES = List.of("given", "first", "firstName", "first_name", "forenames");
    private static final List<String> MIDDLE_NAMES = List.of("middle", "middleName", "middle_name");
    private static final List<String> SUFFIXES = List.of("suffix");
    private static final List<String> FAMILY_NAMES = List.of("family", "last", "lastName", "last_name", "keyname");

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
        if (value.isTextual()) {
            addresses.addAll(List.of(value.asText().strip().split("[\\s,;]+(?=https?:)")));
        } else if (value.isContainerNode()) {
            value.forEach(element -> addAddresses(element, addresses));
        }
    }

    private List<PrintedAuthor> authors() {
        String field = fields.name(PaperField.AUTHORS);
        List<PrintedAuthor> authors = new ArrayList<>();
        JsonNode written = fields.get(field);
        for (JsonNode author : written.isObject() ? List.of(written) : fields.elements(field)) {
            String name = name(author);
            if (name.isEmpty() && !author.isTextual()) {
                fields.illTyped(field, author, "");
            } else {
                authors.add(new PrintedAuthor(name, affiliations(author)));
            }
        }
        return authors;
    }

    /** A text, or an object with a whole name or with its parts, or with such an object. */
    private static String name(JsonNode author) {
        if (author.isTextual()) {
            return author.asText();
        }
        if (author.path("author").isObject()) {
            return name(author.path("author"));
        }
        for (String whole : WHOLE_NAMES) {
            if (author.path(whole).isTextual()) {
                return author.path(whole).asText();
            }
        }
        return Stream.of(GIVEN_NAMES, MIDDLE_NAMES, FAMILY_NAMES, SUFFIXES)
                .flatMap(names -> names.stream()
                        .map(part -> joined(author.path(part)))
                        .filter(part -> !part.isEmpty())
                        .limit(1))
                .collect(Collectors.joining(" "));
    }

    /** Several middle names are a list. */
    private static String joined(JsonNode part) {
        return part.isArray()
                ? part.valueStream().map(JsonNode::asText).collect(Collectors.joining(" "))
                : part.asText().strip();
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
