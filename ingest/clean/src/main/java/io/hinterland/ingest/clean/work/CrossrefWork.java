package io.hinterland.ingest.clean.work;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.record.Fields;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.register.Identifier;
import io.hinterland.schema.register.Register;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A <a href="https://api.crossref.org/swagger-ui/index.html">work of Crossref</a>, as its API and its public data file
 * write it. It names the arXiv paper that it is the published version of in {@code relation.has-preprint}.
 */
record CrossrefWork(Fields fields) implements PrintedWork {

    /** What Crossref calls a preprint is no version of record. */
    private static final String PREPRINT = "posted-content";

    @Override
    public Optional<String> id() {
        return doi().map(Identifier::value);
    }

    @Override
    public Set<Identifier> identifiers() {
        Stream<Optional<Identifier>> preprints = Stream.of("has-preprint", "is-version-of")
                .flatMap(relation -> fields.json("relation").path(relation).valueStream())
                .map(related -> Named.arxivAddress(related.path("id-type").asText("") + ":"
                                + related.path("id").asText(""))
                        .or(() -> Named.arxivAddress(related.path("id").asText(""))));
        return Named.all(Stream.concat(Stream.of(doi()), preprints));
    }

    @Override
    public Optional<Identifier> versionOfRecord() {
        return doi().filter(doi -> doi.register() == Register.DOI
                && !fields.json("type").asText("").equals(PREPRINT));
    }

    @Override
    public Optional<Long> citations() {
        return fields.count("is-referenced-by-count", Rule.ILL_TYPED_FIELD);
    }

    @Override
    public List<Identifier> references() {
        return Named.list(fields.json("reference").valueStream().map(reference -> {
            Optional<Identifier> doi = Named.doi(reference.path("DOI").asText(""));
            return doi.isPresent()
                    ? doi
                    : Named.arxivAddress(reference.path("unstructured").asText(""));
        }));
    }

    @Override
    public List<Work.Contributor> authors() {
        return fields.objects("author").stream().map(CrossrefWork::author).toList();
    }

    private static Work.Contributor author(Fields author) {
        String name = Stream.of("given", "family")
                .flatMap(part -> author.text(part).stream())
                .collect(Collectors.joining(" "));
        List<Work.Affiliation> affiliations = author.json("affiliation")
                .valueStream()
                .flatMap(affiliation ->
                        Named.affiliation(affiliation.path("name").asText(""), ror(affiliation), "").stream())
                .distinct()
                .toList();
        return new Work.Contributor(
                name.isEmpty() ? author.text("name").orElse("") : name,
                Named.orcid(author.json("ORCID").asText("")),
                affiliations);
    }

    private static String ror(JsonNode affiliation) {
        return affiliation
                .path("id")
                .valueStream()
                .filter(id -> id.path("id-type").asText("").equalsIgnoreCase("ROR"))
                .map(id -> id.path("id").asText(""))
                .findFirst()
                .orElse("");
    }

    private Optional<Identifier> doi() {
        return Named.doi(fields.json("DOI").asText(""));
    }
}
