package io.hinterland.ingest.load.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.graph.GraphVersion;
import io.hinterland.graph.checksum.GraphChecksum;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.testkit.GraphExtension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Authors are affiliated with the institutions that their papers print. */
class AffiliationsTest {

    private static final String LOOMS = """
            {"id": "2301.00001", "title": "Of Looms", "authors": [
              {"name": "Ada Byron", "affiliation": "University of Fenwick"},
              {"name": "Cal Dunmore", "affiliation": "university  of fenwick"}]}
            """;
    private static final String ENGINES = """
            {"id": "2301.00002", "title": "Of Engines", "authors": [
              {"name": "Eve Hart", "affiliation": "University of Fenwick"},
              {"name": "Cal Dunmore", "affiliation": "Loom Lab"}]}
            """;

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    @Test
    void namesThatDifferInCaseOrSpacesAreOneInstitutionInItsCommonestSpelling() {
        load(LOOMS, ENGINES);

        assertThat(affiliations())
                .containsExactly(
                        "ada byron: University of Fenwick",
                        "cal dunmore: Loom Lab",
                        "cal dunmore: University of Fenwick",
                        "eve hart: University of Fenwick");
    }

    @Test
    void whomAnAuthorSpeaksForIsNoInstitution() {
        load(ENGINES.replace("Loom Lab", "on behalf of the HERON Collaboration"));

        assertThat(affiliations()).containsExactly("eve hart: University of Fenwick");
    }

    @Test
    void anInstitutionThatNoPaperPrintsAnyMoreIsDeleted() {
        load(LOOMS, ENGINES);
        load(ENGINES.replace("Loom Lab", "Institute for Optics, Graz"));

        assertThat(texts("MATCH (i:Institution) RETURN i.name AS text ORDER BY text"))
                .containsExactly("Institute for Optics, Graz", "University of Fenwick");
        assertThat(affiliations()).contains("cal dunmore: Institute for Optics, Graz");
    }

    @Test
    void anOlderGraphGetsThemFromThePapersThatItHas() {
        load(LOOMS, ENGINES);
        String checksum = GraphChecksum.of(GRAPH.graph());
        GRAPH.graph().write("MATCH (n:Institution|GraphVersion) DETACH DELETE n", Map.of());
        assertThat(GraphVersion.of(GRAPH.graph()).notice())
                .hasValueSatisfying(notice -> assertThat(notice).contains("version 1", "institutions", "load papers"));

        load(ENGINES);

        assertThat(GraphChecksum.of(GRAPH.graph())).isEqualTo(checksum);
        assertThat(GraphVersion.of(GRAPH.graph())).isEqualTo(new GraphVersion(2));
        assertThat(GraphVersion.CURRENT.notice()).isEmpty();
    }

    private static void load(String... papers) {
        PaperLoad.run(
                GRAPH.graph(),
                List.of(Source.text("papers.jsonl", String.join("", papers).replace("\n ", " "))),
                PaperLoad.Options.defaults().withAll(),
                new LoadReport(),
                Progress.silent());
    }

    private static List<String> affiliations() {
        return texts("MATCH (a:Author)-[:AFFILIATED_WITH]->(i) RETURN a.key + ': ' + i.name AS text ORDER BY text");
    }

    private static List<String> texts(String cypher) {
        return GRAPH.graph().read(cypher, Map.of(), row -> row.get("text").asString());
    }
}
