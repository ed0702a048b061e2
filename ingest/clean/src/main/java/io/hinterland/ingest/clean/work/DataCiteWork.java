package io.hinterland.ingest.clean.work;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.record.Fields;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.register.Identifier;
import io.hinterland.schema.register.Register;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A <a href="https://support.datacite.org/docs/api">DOI of DataCite</a>, as its API and its public data file write it:
 * JSON:API, or the attributes alone. arXiv's DOIs are DataCite's, and name the version of record.
 */
record DataCiteWork(Fields record) implements PrintedWork {

    private static final Set<String> VERSION_OF = Set.of("IsVersionOf", "IsPreprintOf", "IsVariantFormOf");
    private static final Set<String> REFERENCE = Set.of("References", "Cites");

    @Override
    public Optional<String> id() {
        return Optional.of(doi()).filter(doi -> !doi.isEmpty());
    }

    @Override
    public Set<Identifier> identifiers() {
        Stream<Optional<Identifier>> own = Stream.of(Named.doi(doi()));
        Stream<Optional<Identifier>> others = fields().json("identifiers")
                .valueStream()
                .filter(identifier ->
                        identifier.path("identifierType").asText("").equalsIgnoreCase("arXiv"))
                .map(identifier ->
                        Register.ARXIV.find(identifier.path("identifier").asText("")));
        return Named.all(Stream.of(own, others, related(VERSION_OF)).flatMap(all -> all));
    }

    @Override
    public Optional<Long> citations() {
        return fields().count("citationCount", Rule.ILL_TYPED_FIELD);
    }

    @Override
    public List<Identifier> references() {
        return Named.list(related(REFERENCE));
    }

    @Override
    public List<Work.Contributor> authors() {
        return fields().objects("creators").stream().map(DataCiteWork::author).toList();
    }

    /** {@code name} is {@code Byron, Ada} where the parts are told beside it. */
    private static Work.Contributor author(Fields creator) {
        String name = creator.text("givenName")
                .flatMap(given -> creator.text("familyName").map(family -> given + " " + family))
                .or(() -> creator.text("name").map(Named::person))
                .orElse("");
        String orcid = creator.json("nameIdentifiers")
                .valueStream()
                .map(identifier -> Named.orcid(identifier.path("nameIdentifier").asText("")))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
        List<Work.Affiliation> affiliations = creator.json("affiliation")
                .valueStream()
                .flatMap(affiliation -> affiliation(affiliation).stream())
                .distinct()
                .toList();
        return new Work.Contributor(name, orcid, affiliations);
    }

    /** Their names alone, unless details are asked for. */
    private static Optional<Work.Affiliation> affiliation(JsonNode affiliation) {
        return affiliation.isTextual()
                ? Named.affiliation(affiliation.asText(), "", "")
                : Named.affiliation(
                        affiliation.path("name").asText(""),
                        affiliation.path("affiliationIdentifier").asText(""),
                        "");
    }

    private Stream<Optional<Identifier>> related(Set<String> relations) {
        return fields().json("relatedIdentifiers")
                .valueStream()
                .filter(related ->
                        relations.contains(related.path("relationType").asText("")))
                .map(related -> related.path("relatedIdentifier").asText(""))
                .map(text -> Named.doi(text).or(() -> Named.arxivAddress(text)));
    }

    private Fields fields() {
        return record.isObject("attributes") ? record.object("attributes") : record;
    }

    private String doi() {
        String doi = fields().json("doi").asText("");
        return doi.isEmpty() ? record.json("id").asText("") : doi;
    }
}
