package io.hinterland.ingest.clean.work;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.record.Fields;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.register.Identifier;
import io.hinterland.schema.register.Register;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A <a href="https://api.semanticscholar.org/api-docs/graph">paper of Semantic Scholar</a>, as its paper batch answers,
 * or as its bulk datasets write it, where names of fields are in lower case.
 */
record SemanticScholarWork(Fields fields) implements PrintedWork {

    @Override
    public Optional<String> id() {
        return corpus(field("corpusId")).or(() -> hash(field("paperId"))).map(Identifier::value);
    }

    @Override
    public Set<Identifier> identifiers() {
        return ofNode(fields.json("paperId"), field("corpusId"), field("externalIds"));
    }

    @Override
    public Optional<Long> citations() {
        return fields.count(List.of("citationCount", "citationcount"), Rule.ILL_TYPED_FIELD);
    }

    @Override
    public List<Identifier> references() {
        return fields.json("references")
                .valueStream()
                .flatMap(reference ->
                        ofNode(reference.path("paperId"), reference.path("corpusId"), reference.path("externalIds"))
                                .stream())
                .distinct()
                .toList();
    }

    private static Set<Identifier> ofNode(JsonNode paperId, JsonNode corpusId, JsonNode external) {
        return Named.all(
                corpus(corpusId).or(() -> corpus(external.path("CorpusId"))),
                hash(paperId),
                Register.ARXIV.find(external.path("ArXiv").asText("")),
                Named.doi(external.path("DOI").asText("")));
    }

    private JsonNode field(String name) {
        JsonNode value = fields.json(name);
        return value.isMissingNode() ? fields.json(name.toLowerCase(Locale.ROOT)) : value;
    }

    private static Optional<Identifier> corpus(JsonNode number) {
        return number.isNull() || number.isMissingNode()
                ? Optional.empty()
                : Register.SEMANTIC_SCHOLAR.find("CorpusId:" + number.asText());
    }

    private static Optional<Identifier> hash(JsonNode id) {
        return Register.SEMANTIC_SCHOLAR.find(id.asText(""));
    }
}
