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
 * A <a href="https://docs.openalex.org/api-entities/works/work-object">work of OpenAlex</a>, as its API and its
 * snapshot write it. The arXiv id is in the DOI or in the address of a location; {@code best_oa_location} is one of
 * these.
 */
record OpenAlexWork(Fields fields) implements PrintedWork {

    @Override
    public Optional<String> id() {
        return openAlex(fields.json("id")).map(Identifier::value);
    }

    @Override
    public Set<Identifier> identifiers() {
        Stream<Optional<Identifier>> addresses = fields.json("locations")
                .valueStream()
                .flatMap(location -> Stream.of(location.path("landing_page_url"), location.path("pdf_url")))
                .map(address -> Named.arxivAddress(address.asText("")));
        Stream<Optional<Identifier>> ids = Stream.of(
                openAlex(fields.json("id")),
                Named.doi(fields.json("doi").asText("")),
                Named.doi(fields.json("ids").path("doi").asText("")),
                Named.paper(fields.json("ids").path("arxiv").asText("")));
        return Named.all(Stream.concat(ids, addresses));
    }

    @Override
    public Optional<Long> citations() {
        return fields.count("cited_by_count", Rule.ILL_TYPED_FIELD);
    }

    @Override
    public List<Identifier> references() {
        return Named.list(fields.json("referenced_works").valueStream().map(OpenAlexWork::openAlex));
    }

    @Override
    public List<Work.Contributor> authors() {
        return fields.objects("authorships").stream().map(OpenAlexWork::author).toList();
    }

    /** The name of the author's node is one of all papers; the raw name is what this paper prints. */
    private static Work.Contributor author(Fields authorship) {
        JsonNode author = authorship.json("author");
        String name = authorship
                .text("raw_author_name")
                .orElse(author.path("display_name").asText(""));
        List<Work.Affiliation> affiliations = authorship
                .json("institutions")
                .valueStream()
                .flatMap(institution -> Named.affiliation(
                        institution.path("display_name").asText(""),
                        institution.path("ror").asText(""),
                        institution.path("country_code").asText(""))
                        .stream())
                .distinct()
                .toList();
        return new Work.Contributor(
                Named.person(name), Named.orcid(author.path("orcid").asText("")), affiliations);
    }

    private static Optional<Identifier> openAlex(JsonNode id) {
        return Register.OPENALEX.find(id.asText("")).filter(found -> found.value()
                .startsWith("W"));
    }
}
