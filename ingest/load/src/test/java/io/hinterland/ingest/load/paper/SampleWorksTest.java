package io.hinterland.ingest.load.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hinterland.graph.checksum.GraphChecksum;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.clean.work.WorkSource;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.testkit.GraphExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The 604 papers of the sample with made records: every paper has a work of OpenAlex, every tenth a second one of its
 * article, a paper of Semantic Scholar, and a work of Crossref for every fifth; the first authors have ORCID iDs of
 * their own. What is merged, and what stays apart, is counted from the records.
 */
@Tag("nightly")
class SampleWorksTest {

    private static final Path SAMPLE = Path.of("../../data/arxiv/papers-cited-by-models.jsonl");
    private static final JsonMapper MAPPER = new JsonMapper();

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private final List<JsonNode> papers = papers();

    @Test
    void everyRecordJoinsItsPaperAndNothingElseIsMerged() {
        loadPapers();
        long authors = count("MATCH (a:Author) RETURN count(a) AS count");

        LoadReport openAlex = load(WorkSource.OPENALEX, openAlex());
        LoadReport crossref = load(WorkSource.CROSSREF, crossref());
        load(WorkSource.SEMANTIC_SCHOLAR, semanticScholar());

        assertThat(openAlex.loaded()).isEqualTo(604 + 61);
        assertThat(openAlex.counted(Rule.FOREIGN_WORK)).isEqualTo(1);
        assertThat(crossref.loaded()).isEqualTo(121);
        assertThat(count("MATCH (p:Paper) RETURN count(p) AS count")).isEqualTo(604);
        assertThat(
                        count(
                                "MATCH (p:Paper) WHERE p.openAlexId IS NOT NULL AND p.semanticScholarId IS NOT NULL RETURN count(p) AS count"))
                .isEqualTo(604);
        assertThat(count("MATCH (p:Paper) WHERE p.doi IS NOT NULL RETURN count(p) AS count"))
                .isEqualTo(121);
        assertThat(count("MATCH ()-[r:REFERENCES]->() RETURN count(r) AS count"))
                .isEqualTo(603);
        assertThat(count("MATCH ()-[s:SAME_AS]->() RETURN count(s) AS count")).isZero();
        assertThat(count("MATCH (c:Country) RETURN count(c) AS count")).isEqualTo(3);
        assertThat(count("MATCH (i:Institution) WHERE i.ror IS NOT NULL RETURN count(i) AS count"))
                .isEqualTo(3);
        // Two papers of one first author have two iDs here, and so two authors.
        assertThat(count("MATCH (a:Author) RETURN count(a) AS count")).isGreaterThanOrEqualTo(authors);
        assertThat(count("MATCH (a:Author) WHERE a.orcid IS NOT NULL RETURN count(DISTINCT a.orcid) AS count"))
                .as("an author for each iD that a person has")
                .isEqualTo(count("MATCH ()-[w:WRITTEN_BY]->(a:Author) WHERE w.orcid IS NOT NULL AND a.group IS NULL"
                        + " RETURN count(DISTINCT w.orcid) AS count"))
                .isEqualTo(570);

        String checksum = GraphChecksum.of(GRAPH.graph());
        loadPapers();
        assertThat(GraphChecksum.of(GRAPH.graph())).isEqualTo(checksum);
    }

    private String openAlex() {
        List<String> lines = new ArrayList<>();
        for (int number = 0; number < papers.size(); number++) {
            ObjectNode work = MAPPER.createObjectNode();
            work.put("id", "https://openalex.org/W" + (10_000 + number));
            work.put("doi", "https://doi.org/10.48550/arXiv." + id(number));
            work.put("cited_by_count", number);
            if (number > 0) {
                work.putArray("referenced_works").add("https://openalex.org/W" + (10_000 + number - 1));
            }
            authors(work.putArray("authorships"), number);
            lines.add(work.toString());
            if (number % 10 == 0) {
                ObjectNode article = MAPPER.createObjectNode();
                article.put("id", "https://openalex.org/W" + (90_000 + number));
                article.put("doi", "https://doi.org/10.1000/elsewhere." + number);
                article.putArray("locations")
                        .addObject()
                        .put("landing_page_url", "https://arxiv.org/abs/" + id(number));
                lines.add(article.toString());
            }
        }
        lines.add("{\"id\": \"https://openalex.org/W77777\", \"doi\": \"https://doi.org/10.1000/other\"}");
        return String.join("\n", lines);
    }

    private void authors(ArrayNode authorships, int number) {
        JsonNode first = papers.get(number).path("authors").path(0);
        if (first.isTextual()) {
            ObjectNode authorship = authorships.addObject();
            authorship.put("raw_author_name", first.asText());
            authorship.putObject("author").put("orcid", orcid(number));
            String country = List.of("DE", "CN", "US").get(number % 3);
            authorship
                    .putArray("institutions")
                    .addObject()
                    .put("display_name", "University of " + country)
                    .put(
                            "ror",
                            List.of(
                                            "https://ror.org/02mhbdp94",
                                            "https://ror.org/05dxps055",
                                            "https://ror.org/042nb2s44")
                                    .get(number % 3))
                    .put("country_code", country);
        }
    }

    private String crossref() {
        ObjectNode dump = MAPPER.createObjectNode();
        ArrayNode items = dump.putArray("items");
        for (int number = 0; number < papers.size(); number += 5) {
            ObjectNode work = items.addObject();
            work.put("DOI", "10.1000/" + (number % 10 == 0 ? "elsewhere." : "article.") + number)
                    .put("type", "journal-article");
            work.putObject("relation")
                    .putArray("has-preprint")
                    .addObject()
                    .put("id-type", "arxiv")
                    .put("id", id(number));
        }
        return dump.toString();
    }

    private String semanticScholar() {
        ArrayNode batch = MAPPER.createArrayNode();
        for (int number = 0; number < papers.size(); number++) {
            batch.addObject()
                    .put("corpusId", 1_000 + number)
                    .put("citationCount", 1)
                    .putObject("externalIds")
                    .put("ArXiv", id(number));
        }
        return batch.toString();
    }

    /** Returns an ORCID iD with its check digit. */
    private static String orcid(int number) {
        String digits = "0000000%08d".formatted(number);
        int total = 0;
        for (char digit : digits.toCharArray()) {
            total = (total + (digit - '0')) * 2;
        }
        int check = (12 - total % 11) % 11;
        String all = digits + (check == 10 ? "X" : Integer.toString(check));
        return "https://orcid.org/" + all.replaceFirst("(.{4})(.{4})(.{4})(.{4})", "$1-$2-$3-$4");
    }

    private String id(int number) {
        return papers.get(number).path("id").asText();
    }

    private static List<JsonNode> papers() {
        try {
            List<JsonNode> papers = new ArrayList<>();
            for (String line : Files.readAllLines(SAMPLE)) {
                papers.add(MAPPER.readTree(line));
            }
            return papers;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static void loadPapers() {
        PaperLoad.run(
                GRAPH.graph(),
                List.of(Source.file(SAMPLE)),
                PaperLoad.Options.defaults().withAll(),
                new LoadReport(),
                Progress.silent());
    }

    private static LoadReport load(WorkSource source, String text) {
        LoadReport report = new LoadReport();
        WorkLoad.run(GRAPH.graph(), source, List.of(Source.text("records", text)), report, Progress.silent());
        return report;
    }

    private static long count(String cypher) {
        return GRAPH.graph()
                .read(cypher, Map.of(), row -> row.get("count").asLong())
                .get(0);
    }
}
