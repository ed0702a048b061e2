package io.hinterland.ingest.load.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.graph.Graph;
import io.hinterland.graph.checksum.GraphChecksum;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.testkit.GraphExtension;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PaperLoadTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private static final PaperLoad.Options ALL = PaperLoad.Options.defaults().withAll();

    private static final String LOOMS = """
            {"id": "2301.00001", "title": "Of Looms", "authors": ["Ada Byron", "Loom Team"], "published": "2023-01-02",
             "updated": "2023-05-06", "categories": ["cs.CL", "math.HO"], "github": "https://github.com/Ada/Loom",
             "doi": "10.1000/loom.1", "hf_users": {"Ada Byron": "AdaB"}, "comment": "withdrawn"}
            """;

    private final LoadReport report = new LoadReport();

    @Test
    void writesEverythingThatIsKnownOfAPaper() {
        load(ALL, LOOMS);
        assertThat(rows("MATCH (p:Paper) RETURN p {.*} AS row"))
                .containsExactly(Map.of(
                        "arxivId",
                        "2301.00001",
                        "title",
                        "Of Looms",
                        "metadata",
                        "known",
                        "year",
                        2023L,
                        "published",
                        LocalDate.of(2023, 1, 2),
                        "updated",
                        LocalDate.of(2023, 5, 6),
                        "doi",
                        "10.1000/loom.1",
                        "withdrawn",
                        true));
        assertThat(rows("MATCH (:Paper)-[w:WRITTEN_BY]->(a) RETURN a {.*, edge: w {.*}} AS row ORDER BY w.position"))
                .containsExactly(
                        Map.of(
                                "key", "ada byron",
                                "name", "Ada Byron",
                                "edge", Map.of("position", 1L, "printedName", "Ada Byron", "account", "adab")),
                        Map.of(
                                "key",
                                "loom team",
                                "name",
                                "Loom Team",
                                "group",
                                true,
                                "edge",
                                Map.of("position", 2L, "printedName", "Loom Team")));
        assertThat(rows("MATCH (:Paper)-[e:IN_CATEGORY]->(c) RETURN c {.*, primary: e.primary} AS row ORDER BY c.key"))
                .containsExactly(
                        Map.of("key", "cs.cl", "name", "cs.CL", "primary", true),
                        Map.of("key", "math.ho", "name", "math.HO", "primary", false));
        assertThat(texts("MATCH (:Paper)-[:PUBLISHED_ON]->(d:PublicationDate) RETURN toString(d.date)"))
                .containsExactly("2023-01-02");
        assertThat(texts("MATCH (:Paper)-[:HAS_CODE]->(r:Repository) RETURN r.url"))
                .containsExactly("https://github.com/ada/loom");
        assertThat(texts("MATCH (a:Author)-[:HAS_ACCOUNT]->(o:Owner) RETURN a.name + ' ' + o.key + ' ' + o.name"))
                .containsExactly("Ada Byron adab AdaB");
        assertThat(report.loaded()).isEqualTo(1);
    }

    @Test
    void loadsOnlyPapersThatModelsCite() {
        cite("2301.00001");
        load(PaperLoad.Options.defaults(), LOOMS, paper("2301.00002", "Of Engines"));
        assertThat(texts("MATCH (p:Paper) RETURN p.title")).containsExactly("Of Looms");
        assertThat(report.loaded()).isEqualTo(1);
        assertThat(report.counted(Rule.UNCITED_PAPER)).isEqualTo(1);
        assertThat(Rule.UNCITED_PAPER.sentence()).contains("--all");
    }

    @Test
    void loadsWhatTheGraphCitesOfASnapshot() {
        cite("2301.00001");
        String record = """
                {"id": "%s", "title": "Of Looms", "categories": "cs.CL math.HO", "authors_parsed": [["Byron", "Ada", ""]],
                 "versions": [{"version": "v1", "created": "Mon, 2 Jan 2023 19:18:42 GMT"}], "abstract": "We weave."}
                """;
        load(PaperLoad.Options.defaults(), record.formatted("2301.00002"), record.formatted("2301.00001"));
        assertThat(rows("MATCH (p:Paper)-[:WRITTEN_BY]->(a) RETURN p {.*, author: a.name} AS row"))
                .containsExactly(Map.of(
                        "arxivId", "2301.00001",
                        "title", "Of Looms",
                        "metadata", "known",
                        "year", 2023L,
                        "published", LocalDate.of(2023, 1, 2),
                        "updated", LocalDate.of(2023, 1, 2),
                        "author", "Ada Byron"));
    }

    @Test
    void leavesACitedPaperWithoutMetadataWhereItIs() {
        cite("2301.00009");
        load(PaperLoad.Options.defaults(), LOOMS);
        assertThat(texts("MATCH (p:Paper) RETURN p.arxivId + ' ' + p.metadata")).containsExactly("2301.00009 missing");
    }

    @Test
    void loadingTwiceChangesNothing() {
        load(ALL, LOOMS, paper("2301.00002", "Of Engines", "Ada Byron", "Bo Li"));
        String checksum = GraphChecksum.of(graph());
        load(ALL, LOOMS, paper("2301.00002", "Of Engines", "Ada Byron", "Bo Li"));
        assertThat(GraphChecksum.of(graph())).isEqualTo(checksum);
    }

    @Test
    void theOrderOfRecordsChangesNothing() {
        String[] papers = {
            LOOMS,
            paper("2301.00002", "Of Engines", "ADA BYRON", "Bo Li"),
            paper("2301.00003", "Of Mills", "Ada Byron", "Bo LI"),
            paper("2301.00004", "Of Wheels", "BO LI", "Loom team")
        };
        load(ALL, papers);
        String checksum = GraphChecksum.of(graph());
        graph().write("MATCH (n) DETACH DELETE n", Map.of());
        load(ALL, papers[3], papers[1], papers[2], papers[0]);
        assertThat(GraphChecksum.of(graph())).isEqualTo(checksum);
    }

    @Test
    void aLaterRecordReplacesPropertiesAndEdgesAndLeavesNothingOver() {
        load(ALL, LOOMS);
        load(ALL, paper("2301.00001", "Of Looms, Revised", "Bo Li"));
        assertThat(rows("MATCH (p:Paper) RETURN p {.*} AS row"))
                .containsExactly(Map.of("arxivId", "2301.00001", "title", "Of Looms, Revised", "metadata", "known"));
        assertThat(texts("MATCH (n) WHERE NOT n:Paper AND NOT n:GraphVersion RETURN labels(n)[0]"))
                .containsExactly("Author");
        assertThat(texts("MATCH (a:Author) RETURN a.name")).containsExactly("Bo Li");
    }

    @Test
    void aRecordWithoutMetadataWipesNothing() {
        load(ALL, LOOMS, paper("2301.00002", "Of Engines"));
        String checksum = GraphChecksum.of(graph());
        load(ALL, "{\"id\": \"2301.00001\"}", paper("2301.00002", "Of Engines"));
        assertThat(GraphChecksum.of(graph())).isEqualTo(checksum);
        assertThat(report.counted(Rule.PAPER_WITHOUT_TITLE)).isEqualTo(1);
    }

    @Test
    void keepsAnAccountAsLongAsOnePaperNamesIt() {
        load(ALL, LOOMS, LOOMS.replace("2301.00001", "2301.00002"));
        load(ALL, paper("2301.00001", "Of Looms", "Ada Byron"));
        assertThat(texts("MATCH (:Author)-[:HAS_ACCOUNT]->(o) RETURN o.key")).containsExactly("adab");
        load(ALL, paper("2301.00002", "Of Looms", "Ada Byron"));
        assertThat(texts("MATCH (o:Owner) RETURN o.key")).isEmpty();
    }

    @Test
    void keepsAnOwnerOfModelsThatIsNobodysAccountAnyMore() {
        graph().write(
                        "CREATE (:Model {id: 'adab/m', listed: true})-[:PUBLISHED_BY]->(:Owner {key: 'adab', name: 'AdaB'})",
                        Map.of());
        load(ALL, LOOMS);
        load(ALL, paper("2301.00001", "Of Looms", "Ada Byron"));
        assertThat(texts("MATCH (o:Owner) RETURN o.key")).containsExactly("adab");
    }

    @Test
    void peopleOfOneNameWhoHaveDifferentAccountsAreTwo() {
        load(ALL, LOOMS, LOOMS.replace("2301.00001", "2301.00002").replace("AdaB", "OtherAda"));
        assertThat(texts("MATCH (a:Author)-[:HAS_ACCOUNT]->(o) RETURN a.key + ' ' + o.key ORDER BY o.key"))
                .containsExactly("ada byron adab", "ada byron @2301.00002 otherada");
        assertThat(texts("MATCH (a:Author {name: 'Ada Byron'}) RETURN a.apart ORDER BY a.key DESC"))
                .allSatisfy(reason -> assertThat(reason).startsWith("has account "));
    }

    @Test
    void takesOfSeveralAccountsOfANameOnlyTheOneThatThePaperNames() {
        graph().write("""
                CREATE (owner:Owner {key: 'adab', name: 'AdaB'})
                CREATE (model:Model {id: 'adab/m', listed: true})-[:PUBLISHED_BY]->(owner)
                WITH model UNWIND ['2301.00001', '2301.00002', '2301.00003'] AS id
                CREATE (model)-[:CITES]->(:Paper {arxivId: id, metadata: 'missing'})
                """, Map.of());
        load(
                ALL,
                LOOMS,
                LOOMS.replace("2301.00001", "2301.00002").replace("AdaB", "OtherAda"),
                paper("2301.00003", "Of Mills", "Ada Byron"));
        assertThat(texts("MATCH (:Model)-[c:CITES]->(p) RETURN p.arxivId + ' ' + c.role ORDER BY p.arxivId"))
                .containsExactly("2301.00001 own", "2301.00002 other", "2301.00003 other");
    }

    @Test
    void takesTheOnlyAccountOfANameForEveryPaper() {
        graph().write("""
                CREATE (:Owner {key: 'adab'})<-[:PUBLISHED_BY]-(:Model {id: 'adab/m', listed: true})
                  -[:CITES]->(:Paper {arxivId: '2301.00003', metadata: 'missing'})
                """, Map.of());
        load(ALL, LOOMS, paper("2301.00003", "Of Mills", "Ada Byron"));
        assertThat(texts("MATCH ()-[c:CITES]->() RETURN c.role + ': ' + c.evidence"))
                .containsExactly("own: account of author Ada Byron");
    }

    @Test
    void showsAnAuthorInTheCommonestSpelling() {
        load(
                ALL,
                paper("2301.00001", "A", "ADA BYRON"),
                paper("2301.00002", "B", "Ada Byron"),
                paper("2301.00003", "C", "Ada Byron"),
                paper("2301.00004", "D", "Lin AI"),
                paper("2301.00005", "E", "Lin Ai"),
                paper("2301.00006", "F", "Lin Ai"));
        assertThat(texts("MATCH (a:Author) RETURN a.name + ' ' + coalesce(a.group, false) ORDER BY a.name"))
                .containsExactly("Ada Byron false", "Lin Ai false");
    }

    @Test
    void aCollaborationIsOneGroupWhateverItsArticle() {
        load(
                ALL,
                paper("2301.00001", "A", "The HERON Collaboration"),
                paper("2301.00002", "B", "Heron Collaboration", "Ada Byron"),
                paper("2301.00003", "C", "HERON", ":", "Ada Byron"),
                paper("2301.00004", "D", "Ada Byron", "the HERON team"),
                paper("2301.00005", "E", "Heron"));
        assertThat(texts("""
                        MATCH (a:Author)<-[:WRITTEN_BY]-(:Paper)
                        WITH a, count(*) AS papers
                        RETURN coalesce(a.group, false) + ' ' + papers ORDER BY papers, a.key""")).containsExactly("false 1", "false 3", "true 4");
    }

    @Test
    void takesTheLastRecordOfAnId() {
        load(ALL, paper("2301.00001", "First"), paper("2301.00001v2", "Second"));
        assertThat(texts("MATCH (p:Paper) RETURN p.title")).containsExactly("Second");
        assertThat(report.counted(Rule.REPEATED_RECORD)).isEqualTo(1);
        assertThat(report.loaded()).isEqualTo(1);
    }

    @Test
    void loadsThePapersAroundABrokenOne() {
        load(
                ALL,
                paper("2301.00001", "First"),
                "{\"id\": \"2301.00002\", \"title\": ",
                paper("no id", "Third"),
                LOOMS.replace("00001", "00004").replace("\n", ""));
        assertThat(texts("MATCH (p:Paper) RETURN p.arxivId ORDER BY p.arxivId"))
                .containsExactly("2301.00001", "2301.00004");
        assertThat(report.rejected()).isEqualTo(2);
    }

    @Test
    void saysWhyNothingCouldBeLoaded() {
        assertThatThrownBy(() -> load(ALL, "not JSON"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Nothing could be loaded from 1 source: papers.jsonl: is neither JSON, nor ");
        assertThatThrownBy(() -> PaperLoad.run(
                        graph(),
                        List.of(Source.file(Path.of("nowhere.jsonl"))),
                        ALL,
                        new LoadReport(),
                        Progress.silent()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("nowhere.jsonl: there is no such file");
    }

    @Test
    void loadsMoreThanOneBatchAndAPaperWithThousandsOfAuthors() {
        String crowd = paper(
                "2301.00001",
                "By Many",
                IntStream.range(0, 10_100)
                        .mapToObj(number -> "Author " + Integer.toString(number, 36))
                        .toArray(String[]::new));
        String[] papers = Stream.concat(
                        Stream.of(crowd),
                        IntStream.rangeClosed(1, 1_200)
                                .mapToObj(number -> paper("2302.%05d".formatted(number), "T", "Bo Li")))
                .toArray(String[]::new);
        load(ALL, papers);
        assertThat(report.loaded()).isEqualTo(1_201);
        assertThat(texts("MATCH (:Paper {arxivId: '2301.00001'})-[:WRITTEN_BY]->() RETURN toString(count(*))"))
                .containsExactly("10100");
        assertThat(texts("MATCH (:Author {key: 'bo li'})<-[:WRITTEN_BY]-() RETURN toString(count(*))"))
                .containsExactly("1200");
    }

    private static void cite(String id) {
        graph().write(
                        "CREATE (:Model {id: 'o/m', listed: true})-[:CITES]->(:Paper {arxivId: $id, metadata: 'missing'})",
                        Map.of("id", id));
    }

    private static String paper(String id, String title, String... authors) {
        String names = Stream.of(authors).map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        return "{\"id\": \"%s\", \"title\": \"%s\", \"authors\": [%s]}".formatted(id, title, names);
    }

    private void load(PaperLoad.Options options, String... records) {
        Source source = Source.text("papers.jsonl", String.join("\n", records));
        PaperLoad.run(graph(), List.of(source), options, report, Progress.silent());
    }

    private static List<Map<String, Object>> rows(String query) {
        return graph().read(query, Map.of(), row -> row.get("row").asMap());
    }

    private static List<String> texts(String query) {
        return graph().read(query, Map.of(), row -> row.get(0).asString());
    }

    private static Graph graph() {
        return GRAPH.graph();
    }
}
