package io.hinterland.ingest.load.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.graph.checksum.GraphChecksum;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.clean.work.WorkSource;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.testkit.GraphExtension;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What other sources say of papers, in their own forms: what is merged, and what stays apart. */
class WorkLoadTest {

    /** A paper and its published version, an older paper that it refers to, and one of somebody with the same name. */
    private static final List<String> PAPERS = List.of("""
            {"id": "2301.00001", "title": "Of Looms", "authors": ["Ada Byron", "Cal Dunmore"], "doi": "10.1000/LOOMS"}""", """
            {"id": "2201.00002", "title": "Of Engines", "authors": ["A. Byron"]}""", """
            {"id": "2101.00003", "title": "Of Bees", "authors": ["Ada Byron"]}""");

    private static final String OPENALEX = """
            {"id": "https://openalex.org/W1001", "doi": "https://doi.org/10.48550/arxiv.2301.00001", "cited_by_count": 7,
             "ids": {"openalex": "https://openalex.org/W1001"}, "authorships": [
              {"raw_author_name": "Byron, A.", "author": {"display_name": "Ada Byron",
                "orcid": "https://orcid.org/0000-0002-1825-0097"}, "institutions": [
                {"display_name": "University of Fenwick", "ror": "https://ror.org/02mhbdp94", "country_code": "GB"}]},
              {"raw_author_name": "Cal Dunmore", "author": {"display_name": "C. Dunmore", "orcid": null}, "institutions": []},
              {"raw_author_name": "Nobody Known", "author": {}, "institutions": []}],
             "referenced_works": ["https://openalex.org/W1002", "https://openalex.org/W9999"]}
            {"id": "https://openalex.org/W1002", "doi": null, "cited_by_count": 3, "authorships": [
              {"raw_author_name": "A. Byron", "author": {"orcid": "https://orcid.org/0000-0002-1825-0097"},
               "institutions": []}],
             "locations": [{"landing_page_url": "http://arxiv.org/abs/2201.00002v3", "pdf_url": null}],
             "referenced_works": ["https://openalex.org/W1002"]}
            {"id": "https://openalex.org/W5005", "doi": "https://doi.org/10.1000/elsewhere"}
            {"doi": "https://doi.org/10.1000/nothing"}
            """;

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    @BeforeEach
    void papers() {
        loadPapers();
    }

    @Test
    void worksOfOpenAlexAreJoinedByDoiAndByLocation() {
        LoadReport report = load(WorkSource.OPENALEX, OPENALEX);

        assertThat(texts("MATCH (p:Paper) RETURN p.arxivId + ' ' + coalesce(p.openAlexId, '-') + ' ' +"
                        + " coalesce(toString(p.citationCount), '-') AS text"))
                .containsExactlyInAnyOrder("2301.00001 W1001 7", "2201.00002 W1002 3", "2101.00003 - -");
        assertThat(
                        texts(
                                "MATCH (p:Paper)-[r:REFERENCES]->(q) RETURN p.arxivId + ' ' + q.arxivId + ' ' + r.source AS text"))
                .containsExactly("2301.00001 2201.00002 openalex");
        assertThat(report.counted(Rule.FOREIGN_WORK)).isEqualTo(1);
        assertThat(report.counted(Rule.AUTHOR_OF_SOURCE_ALONE)).isEqualTo(1);
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(report.loaded()).isEqualTo(2);
    }

    @Test
    void institutionsHaveTheirRorIdAndCountry() {
        load(WorkSource.OPENALEX, OPENALEX);

        assertThat(texts("""
                        MATCH (a:Author)-[w:AFFILIATED_WITH]->(i:Institution)-[l:LOCATED_IN]->(c:Country)
                        RETURN a.name + ', ' + i.name + ' ' + i.ror + ', ' + c.name + ' ' + c.key + ' ' + w.source + ' ' + l.source AS text
                        """))
                .containsExactly("Ada Byron, University of Fenwick 02mhbdp94, United Kingdom gb openalex openalex");
    }

    /** The name alone would put all three papers together: nobody else is called so. */
    @Test
    void orcidDecidesWhoIsWhoBeforeNamesDo() {
        load(WorkSource.OPENALEX, OPENALEX);
        load(WorkSource.CROSSREF, """
                {"message": {"DOI": "10.1000/bees", "type": "journal-article", "author": [{"given": "Ada", "family": "Byron",
                  "ORCID": "http://orcid.org/0000-0001-5109-3700", "affiliation": []}],
                 "relation": {"has-preprint": [{"id-type": "arxiv", "id": "2101.00003"}]}}}
                """);

        assertThat(texts("""
                        MATCH (a:Author)<-[w:WRITTEN_BY]-(p:Paper)
                        WITH a, p ORDER BY p.arxivId
                        WITH a, collect(p.arxivId) AS papers
                        RETURN coalesce(a.orcid, '-') + reduce(s = '', id IN papers | s + ' ' + id) AS text
                        """))
                .containsExactlyInAnyOrder(
                        "0000-0002-1825-0097 2201.00002 2301.00001", "0000-0001-5109-3700 2101.00003", "- 2301.00001");
        assertThat(texts("MATCH ()-[w:WRITTEN_BY {identity: 'orcid'}]->() RETURN w.evidence AS text"))
                .containsOnly("ORCID 0000-0002-1825-0097");
    }

    @Test
    void crossrefAndDataCiteNameTheVersionOfRecordAndAPapersOwnDoiStays() {
        LoadReport report = load(WorkSource.CROSSREF, """
                {"items": [
                 {"DOI": "10.1000/looms", "type": "journal-article", "is-referenced-by-count": 5,
                  "reference": [{"DOI": "10.48550/arXiv.2101.00003"}, {"unstructured": "no DOI"}]},
                 {"DOI": "10.1000/looms-2", "type": "journal-article",
                  "relation": {"has-preprint": [{"id-type": "doi", "id": "10.48550/arXiv.2301.00001"}]}}]}
                """);
        load(WorkSource.DATACITE, """
                {"id": "10.48550/arxiv.2201.00002", "type": "dois", "attributes": {"doi": "10.48550/arxiv.2201.00002",
                 "identifiers": [{"identifier": "2201.00002", "identifierType": "arXiv"}],
                 "relatedIdentifiers": [{"relationType": "IsVersionOf", "relatedIdentifier": "10.1000/Engines",
                   "relatedIdentifierType": "DOI"}]}}
                """);

        assertThat(texts("MATCH (p:Paper) WHERE p.doi IS NOT NULL RETURN p.arxivId + ' ' + p.doi + ' ' +"
                        + " coalesce(p.doiSource, '-') AS text"))
                .containsExactlyInAnyOrder("2301.00001 10.1000/looms -", "2201.00002 10.1000/engines datacite");
        assertThat(report.counted(Rule.CONTRADICTING_DOI)).isEqualTo(1);
        assertThat(
                        texts(
                                "MATCH (p:Paper)-[r:REFERENCES]->(q) RETURN p.arxivId + ' ' + q.arxivId + ' ' + r.source AS text"))
                .containsExactly("2301.00001 2101.00003 crossref");
    }

    /** The DOI that DataCite knows joins what OpenAlex has under that DOI alone. */
    @Test
    void papersOfOneDoiAreOnePaper() {
        load(WorkSource.DATACITE, """
                {"doi": "10.48550/arXiv.2201.00002", "relatedIdentifiers": [
                 {"relationType": "IsVersionOf", "relatedIdentifier": "10.1000/engines"}]}
                """);
        load(WorkSource.OPENALEX, """
                {"id": "https://openalex.org/W7007", "doi": "https://doi.org/10.1000/engines", "cited_by_count": 2}
                {"id": "https://openalex.org/W8008", "doi": "https://doi.org/10.48550/arXiv.2201.00002", "cited_by_count": 1,
                 "locations": [{"landing_page_url": "https://arxiv.org/abs/2101.00003"}]}
                """);

        assertThat(texts("MATCH (p:Paper {arxivId: '2201.00002'}) RETURN p.openAlexId + ' ' + p.citationCount AS text"))
                .containsExactly("W7007 2");
        assertThat(
                        texts(
                                "MATCH (p:Paper)-[s:SAME_AS]->(q) RETURN p.arxivId + ' ' + q.arxivId + ': ' + s.evidence AS text"))
                .containsExactly("2201.00002 2101.00003: OpenAlex W8008 names both");
    }

    @Test
    void recordsOfOrcidSayWhoWroteWhat() {
        load(WorkSource.ORCID, """
                {"orcid-identifier": {"path": "0000-0002-1825-0097"}, "path": "/0000-0002-1825-0097",
                 "person": {"name": {"given-names": {"value": "Ada"}, "family-name": {"value": "Byron"}, "credit-name": null}},
                 "activities-summary": {"works": {"group": [
                  {"external-ids": {"external-id": [{"external-id-type": "doi", "external-id-value": "10.1000/looms",
                    "external-id-relationship": "self"}]}},
                  {"external-ids": {"external-id": [{"external-id-type": "arxiv", "external-id-value": "arXiv:2201.00002",
                    "external-id-relationship": "self"}]}},
                  {"external-ids": {"external-id": [{"external-id-type": "isbn", "external-id-value": "1"}]}}]}}}
                """.replace("\n", " "));

        assertThat(
                        texts(
                                "MATCH (p)-[w:WRITTEN_BY]->(a) WHERE w.orcid IS NOT NULL RETURN p.arxivId + ' ' + a.orcid + ' ' + w.orcidSource AS text"))
                .containsExactlyInAnyOrder(
                        "2201.00002 0000-0002-1825-0097 orcid", "2301.00001 0000-0002-1825-0097 orcid");
    }

    @Test
    void recordsOfOrcidAreReadAsTheXmlOfItsPublicDataFile() {
        String record = """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <record:record path="/0000-0002-1825-0097" xmlns:record="http://www.orcid.org/ns/record"
                    xmlns:common="http://www.orcid.org/ns/common" xmlns:person="http://www.orcid.org/ns/person"
                    xmlns:personal-details="http://www.orcid.org/ns/personal-details"
                    xmlns:activities="http://www.orcid.org/ns/activities" xmlns:work="http://www.orcid.org/ns/work">
                  <common:orcid-identifier>
                    <common:uri>https://orcid.org/0000-0002-1825-0097</common:uri>
                    <common:path>0000-0002-1825-0097</common:path>
                  </common:orcid-identifier>
                  <person:person><person:name visibility="public">
                    <personal-details:given-names>Ada</personal-details:given-names>
                    <personal-details:family-name>Byron</personal-details:family-name>
                  </person:name></person:person>
                  <activities:activities-summary><activities:works>
                    <activities:group>
                      <common:external-ids><common:external-id>
                        <common:external-id-type>doi</common:external-id-type>
                        <common:external-id-value>10.1000/LOOMS</common:external-id-value>
                        <common:external-id-relationship>self</common:external-id-relationship>
                      </common:external-id></common:external-ids>
                      <work:work-summary><common:external-ids><common:external-id>
                        <common:external-id-type>doi</common:external-id-type>
                        <common:external-id-value>10.1000/other</common:external-id-value>
                      </common:external-id></common:external-ids></work:work-summary>
                    </activities:group>
                    <activities:group>
                      <common:external-ids><common:external-id>
                        <common:external-id-type>arxiv</common:external-id-type>
                        <common:external-id-value>2201.00002</common:external-id-value>
                      </common:external-id></common:external-ids>
                    </activities:group>
                  </activities:works></activities:activities-summary>
                </record:record>
                """;
        String cut = record.substring(0, record.indexOf("<activities:works>"));
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY e 'x'>]><r:record>&e;</r:record>\n";

        LoadReport report = load(WorkSource.ORCID, cut + bomb + record);

        assertThat(texts("MATCH (p)-[w:WRITTEN_BY]->(a) WHERE w.orcid IS NOT NULL"
                        + " RETURN p.arxivId + ' ' + a.name + ' ' + w.orcid AS text"))
                .containsExactlyInAnyOrder(
                        "2201.00002 Ada Byron 0000-0002-1825-0097", "2301.00001 Ada Byron 0000-0002-1825-0097");
        assertThat(report.rejections())
                .extracting(rejection -> rejection.place().line())
                .containsExactly(1L, 14L);
        assertThat(report.rejections().get(1).reason()).contains("document type declaration");
    }

    @Test
    void papersOfSemanticScholarInBothForms() {
        load(WorkSource.SEMANTIC_SCHOLAR, """
                [{"paperId": "204e3073870fae3d05bcbc2f6a8e263d9b72e776", "corpusId": 11, "externalIds": {"ArXiv": "2301.00001",
                  "DOI": "10.1000/looms", "CorpusId": 11}, "citationCount": 9,
                  "references": [{"paperId": "93ebd2d5b1c1e8ae2aa1a0e1a7a5ac1a1a1a1a1a", "externalIds": {"ArXiv": "2101.00003"}}]}]
                """);
        load(WorkSource.SEMANTIC_SCHOLAR, """
                {"corpusid": 12, "externalids": {"ArXiv": "2201.00002", "DOI": null}, "citationcount": 4}
                """);

        assertThat(texts("MATCH (p:Paper) WHERE p.semanticScholarId IS NOT NULL RETURN p.arxivId + ' ' +"
                        + " p.semanticScholarId + ' ' + p.citationCount AS text"))
                .containsExactlyInAnyOrder("2301.00001 CorpusId:11 9", "2201.00002 CorpusId:12 4");
        assertThat(texts("MATCH (p:Paper)-[r:REFERENCES]->(q) RETURN q.arxivId + ' ' + r.source AS text"))
                .containsExactly("2101.00003 semantic-scholar");
    }

    @Test
    void linksOfPapersWithCodeAreOfficialOrMentioned() {
        LoadReport report = load(WorkSource.PAPERS_WITH_CODE, """
                [{"paper_url": "https://paperswithcode.com/paper/of-looms", "paper_arxiv_id": "2301.00001",
                  "repo_url": "https://github.com/Byron/Looms", "is_official": true, "mentioned_in_paper": true,
                  "mentioned_in_github": false, "framework": "pytorch"},
                 {"paper_url": "https://paperswithcode.com/paper/of-looms", "paper_arxiv_id": "2301.00001",
                  "repo_url": "https://github.com/other/looms", "is_official": false, "mentioned_in_paper": false,
                  "mentioned_in_github": true, "framework": "none"},
                 {"paper_url": "https://paperswithcode.com/paper/of-looms", "paper_arxiv_id": "2301.00001",
                  "repo_url": "https://bitbucket.org/other/looms", "is_official": false}]
                """);

        assertThat(
                        texts(
                                "MATCH (p)-[h:HAS_CODE]->(r) RETURN r.url + ' ' + h.relation + ' ' + h.source + ': ' + h.evidence AS text"))
                .containsExactlyInAnyOrder(
                        "https://github.com/byron/looms official papers-with-code: mentioned in the paper",
                        "https://github.com/other/looms mentioned papers-with-code: the repository mentions the paper");
        assertThat(report.counted(Rule.REPOSITORY_ELSEWHERE)).isEqualTo(1);
    }

    @Test
    void nothingIsLostWhenPapersAreLoadedAgainAndTheOrderMakesNoDifference() {
        load(WorkSource.OPENALEX, OPENALEX);
        String checksum = GraphChecksum.of(GRAPH.graph());

        loadPapers();
        assertThat(GraphChecksum.of(GRAPH.graph())).isEqualTo(checksum);

        List<String> lines = Stream.of(OPENALEX.split("\n(?=\\{)")).toList();
        GRAPH.graph().write("MATCH (n) DETACH DELETE n", Map.of());
        loadPapers();
        load(WorkSource.OPENALEX, lines.get(1));
        load(WorkSource.OPENALEX, lines.get(0));
        assertThat(GraphChecksum.of(GRAPH.graph())).isEqualTo(checksum);
    }

    @Test
    void aFileThatIsCutOrOfAnotherShapeIsReportedAndTheRestLoaded() {
        LoadReport report = new LoadReport();
        WorkLoad.run(
                GRAPH.graph(),
                WorkSource.OPENALEX,
                List.of(Source.text("cut.jsonl", OPENALEX.substring(0, 500)), Source.text("whole.jsonl", OPENALEX)),
                report,
                Progress.silent());

        assertThat(report.loaded()).isEqualTo(2);
        assertThat(report.rejections())
                .anySatisfy(rejection -> assertThat(rejection.place().source()).isEqualTo("cut.jsonl"));
        assertThatThrownBy(() -> load(WorkSource.CROSSREF, "{\"id\": \"a/model\", \"likes\": 3}"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("without an id of Crossref");
    }

    private static void loadPapers() {
        PaperLoad.run(
                GRAPH.graph(),
                List.of(Source.text("papers.jsonl", String.join("\n", PAPERS))),
                PaperLoad.Options.defaults().withAll(),
                new LoadReport(),
                Progress.silent());
    }

    private static LoadReport load(WorkSource source, String text) {
        LoadReport report = new LoadReport();
        WorkLoad.run(GRAPH.graph(), source, List.of(Source.text("records.jsonl", text)), report, Progress.silent());
        return report;
    }

    private static List<String> texts(String cypher) {
        return GRAPH.graph().read(cypher, Map.of(), row -> row.get("text").asString());
    }
}
