package io.hinterland.ingest.load.fetched;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.graph.Graph;
import io.hinterland.graph.checksum.GraphChecksum;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.fetch.arxiv.ArxivClient;
import io.hinterland.ingest.fetch.arxiv.FakeArxiv;
import io.hinterland.ingest.fetch.arxiv.Feeds;
import io.hinterland.ingest.fetch.http.PassingTime;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.testkit.GraphExtension;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PaperFetchTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private static final PaperFetch.Options DEFAULTS = PaperFetch.Options.defaults();

    private final FakeArxiv arxiv = new FakeArxiv();
    private final LoadReport report = new LoadReport();

    @AfterEach
    void stop() {
        arxiv.close();
    }

    @Test
    void fetchesTheMetadataOfCitedPapersThatLackIt() {
        cite("2301.00001", "math/0301001");
        graph().write("CREATE (:Paper {arxivId: '2301.00002', metadata: 'missing'})", Map.of());
        arxiv.knows("2301.00001", "math/0301001", "2301.00002");
        fetch(DEFAULTS);
        assertThat(arxiv.asked).containsExactly(List.of("2301.00001", "math/0301001"));
        assertThat(texts("MATCH (p:Paper {metadata: 'known'})-[:PUBLISHED_ON]->(d) RETURN p.arxivId + ' ' + d.date"
                        + " ORDER BY p.arxivId"))
                .containsExactly("2301.00001 2023-01-02", "math/0301001 2023-01-02");
        assertThat(texts("MATCH (:Paper {arxivId: '2301.00001'})-[w:WRITTEN_BY]->(a) WHERE w.position = 1"
                        + " RETURN a.name + ' of ' + w.affiliations[0] + ' and ' + w.affiliations[1]"))
                .containsExactly("Ada Byron of Loom Works and Engine House");
        assertThat(texts("MATCH (:Paper {arxivId: '2301.00001'})-[:HAS_CODE]->(r) RETURN r.url"))
                .containsExactly("https://github.com/ada/loom");
        assertThat(report.loaded()).isEqualTo(2);
    }

    @Test
    void asksForNothingThatItKnows() {
        cite("2301.00001");
        arxiv.knows("2301.00001");
        fetch(DEFAULTS);
        fetch(DEFAULTS);
        assertThat(arxiv.asked).hasSize(1);
    }

    @Test
    void doesNotAskAgainForAPaperThatArxivDoesNotKnowUnlessTold() {
        cite("2301.00001", "2301.99999");
        arxiv.knows("2301.00001");
        fetch(DEFAULTS);
        assertThat(texts("MATCH (p:Paper {arxivId: '2301.99999'}) RETURN p.metadata + ' ' + p.arxivUnknownSince"))
                .containsExactly("missing 2026-01-01");
        assertThat(report.counted(Rule.ARXIV_UNKNOWN)).isEqualTo(1);
        fetch(DEFAULTS);
        assertThat(arxiv.asked).hasSize(1);
        arxiv.knows("2301.99999");
        fetch(DEFAULTS.retryingUnknown());
        assertThat(
                        texts(
                                "MATCH (p:Paper {arxivId: '2301.99999'}) RETURN p.metadata + ' ' + coalesce(p.arxivUnknownSince, '')"))
                .containsExactly("known ");
    }

    @Test
    void theNoteThatArxivDoesNotKnowAPaperIsNoPartOfTheNetwork() {
        cite("2301.99999");
        fetch(DEFAULTS.withLimit(1));
        String checksum = GraphChecksum.of(graph());
        graph().write("MATCH (p:Paper) REMOVE p.arxivUnknownSince", Map.of());
        assertThat(GraphChecksum.of(graph())).isEqualTo(checksum);
    }

    @Test
    void notesARefusedIdAsUnknown() {
        cite("2301.00001", "2301.00002", "2301.00003");
        arxiv.knows("2301.00001", "2301.00003").takesForMalformed("2301.00002");
        fetch(DEFAULTS);
        assertThat(texts("MATCH (p:Paper) WHERE p.arxivUnknownSince IS NOT NULL RETURN p.arxivId"))
                .containsExactly("2301.00002");
        assertThat(report.loaded()).isEqualTo(2);
        assertThat(report.counted(Rule.ARXIV_REFUSED)).isEqualTo(1);
    }

    @Test
    void keepsWhatWasFetchedBeforeArxivFellSilentAndGoesOnFromThere() {
        String[] ids = IntStream.rangeClosed(1, 150)
                .mapToObj(number -> "2302.%05d".formatted(number))
                .toArray(String[]::new);
        cite(ids);
        arxiv.knows(ids).answersFirst(feed(ids));
        arxiv.answersFirst(
                IntStream.range(0, 6).mapToObj(attempt -> FakeArxiv.status(503)).toArray(MockResponse[]::new));
        assertThatThrownBy(() -> fetch(DEFAULTS))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("HTTP 503");
        assertThat(texts("MATCH (p:Paper {metadata: 'known'}) RETURN toString(count(*))"))
                .containsExactly("100");
        arxiv.asked.clear();
        fetch(DEFAULTS);
        assertThat(arxiv.asked).hasSize(1);
        assertThat(arxiv.asked.get(0)).hasSize(50);
        assertThat(texts("MATCH (p:Paper {metadata: 'known'}) RETURN toString(count(*))"))
                .containsExactly("150");
    }

    @Test
    void fetchesTheMostCitedFirstUpToALimit() {
        cite("2301.00001", "2301.00002");
        cite("2301.00002");
        arxiv.knows("2301.00001", "2301.00002");
        fetch(DEFAULTS.withLimit(1));
        assertThat(arxiv.asked).containsExactly(List.of("2301.00002"));
    }

    @Test
    void aLimitOfNoneIsRefused() {
        assertThatThrownBy(() -> DEFAULTS.withLimit(0)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void settlesWhyModelsCiteWhatWasFetched() {
        graph().write("""
                CREATE (:Model {id: 'ada/m', listed: true, createdAt: datetime('2023-01-20T00:00:00Z')})
                  -[:CITES]->(:Paper {arxivId: '2301.00001', metadata: 'missing'})
                CREATE (owner:Owner {key: 'ada', name: 'ada'})
                WITH owner MATCH (m:Model) CREATE (m)-[:PUBLISHED_BY]->(owner)
                """, Map.of());
        arxiv.knows("2301.00001");
        fetch(DEFAULTS);
        assertThat(texts("MATCH ()-[c:CITES]->() RETURN c.role + ': ' + c.evidence"))
                .containsExactly("own: first to publish, 18 days after the paper");
    }

    private void fetch(PaperFetch.Options options) {
        PaperFetch.run(
                graph(),
                arxiv.client(),
                options,
                Clock.fixed(PassingTime.START, ZoneOffset.UTC),
                report,
                Progress.silent());
    }

    private static MockResponse feed(String... ids) {
        return FakeArxiv.feed(IntStream.range(0, ArxivClient.MOST_IDS)
                .mapToObj(index -> Feeds.entry(ids[index]))
                .toArray(String[]::new));
    }

    private static void cite(String... ids) {
        graph().write("""
                CREATE (model:Model {id: 'o/m' + randomUUID(), listed: true})
                WITH model UNWIND $ids AS id
                MERGE (paper:Paper {arxivId: id}) ON CREATE SET paper.metadata = 'missing'
                CREATE (model)-[:CITES]->(paper)
                """, Map.of("ids", List.of(ids)));
    }

    private static List<String> texts(String query) {
        return graph().read(query, Map.of(), row -> row.get(0).asString());
    }

    private static Graph graph() {
        return GRAPH.graph();
    }
}
