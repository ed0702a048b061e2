package io.hinterland.ingest.load.fetched;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.clean.work.WorkSource;
import io.hinterland.ingest.fetch.work.FakeWorkService;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.testkit.GraphExtension;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What services say of cited papers is fetched once, and a run that breaks off is taken up where it stopped. */
class WorkFetchTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private final FakeWorkService service = new FakeWorkService(WorkSource.OPENALEX);
    private final LoadReport report = new LoadReport();

    @AfterEach
    void stop() {
        service.close();
    }

    @BeforeEach
    void papers() {
        IntStream.rangeClosed(1, 150)
                .forEach(number -> service.knows(
                        "10.48550/arXiv." + id(number),
                        "{\"id\": \"https://openalex.org/W%d\", \"doi\": \"https://doi.org/10.48550/arxiv.%s\", \"cited_by_count\": %d}"
                                .formatted(1000 + number, id(number), number)));
        GRAPH.graph()
                .write(
                        """
                        UNWIND $ids AS id
                        MERGE (m:Model {id: 'a/' + id, listed: true})
                        MERGE (p:Paper {arxivId: id, metadata: 'missing'})
                        MERGE (m)-[:CITES {role: 'other'}]->(p)
                        """,
                        Map.of(
                                "ids",
                                IntStream.rangeClosed(1, 151)
                                        .mapToObj(WorkFetchTest::id)
                                        .toList()));
    }

    @Test
    void isResumedWhereItBrokeOff() {
        service.answersFirst(FakeWorkService.status(503));
        fetch(100, false);
        assertThat(described()).isEqualTo(100);
        service.answersFirst(IntStream.range(0, 10)
                .mapToObj(any -> FakeWorkService.status(503))
                .toArray(MockResponse[]::new));
        assertThatThrownBy(() -> fetch(Long.MAX_VALUE, false))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("rerun");
        assertThat(described()).isEqualTo(100);
        service.asked.clear();

        fetch(Long.MAX_VALUE, false);

        assertThat(described()).isEqualTo(150);
        assertThat(service.asked.get(service.asked.size() - 1)).hasSize(51);
        assertThat(report.counted(Rule.SOURCE_UNKNOWN)).isEqualTo(1);
        int requests = service.asked.size();
        fetch(Long.MAX_VALUE, false);
        assertThat(service.asked).hasSize(requests);
        fetch(Long.MAX_VALUE, true);
        assertThat(service.asked).hasSize(requests + 2);
    }

    private void fetch(long limit, boolean again) {
        WorkFetch.run(GRAPH.graph(), service.client(), limit, again, report, Progress.silent());
    }

    private static long described() {
        List<Long> counts = GRAPH.graph()
                .read(
                        "MATCH (p:Paper) WHERE p.openAlexId IS NOT NULL RETURN count(*) AS count",
                        Map.of(),
                        row -> row.get("count").asLong());
        return counts.get(0);
    }

    private static String id(int number) {
        return "2301.%05d".formatted(number);
    }
}
