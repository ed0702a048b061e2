package io.hinterland.ingest.load.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.graph.checksum.GraphChecksum;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.load.decision.PairDecisions;
import io.hinterland.ingest.load.paper.PaperLoad;
import io.hinterland.ingest.load.upsert.LoadOptions;
import io.hinterland.ingest.load.upsert.ModelLoad;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.testkit.GraphExtension;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people decided on links lasts through loads of models and of papers. */
class LinkCurationTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private final LinkCuration curation = new LinkCuration(GRAPH.graph());

    @BeforeEach
    void load() {
        loadModels(1);
        loadPapers();
    }

    @Test
    void anAcceptedLinkIsACitationAfterEveryLoad() {
        String before = GraphChecksum.of(GRAPH.graph());
        curation.accept("ada/loom", "arXiv:2301.00002v1", "its card says so in German");
        loadPapers();
        assertThat(citations()).containsExactly("ada/loom 2301.00001 -", "ada/loom 2301.00002 accepted");

        loadModels(2);
        assertThat(citations()).containsExactly("ada/loom 2301.00001 -", "ada/loom 2301.00002 accepted");
        assertThat(curation.decisions())
                .extracting(LinkDecision::sentence)
                .containsExactly("ada/loom cites 2301.00002: its card says so in German");

        curation.undo("ada/loom", "2301.00002");
        loadModels(1);
        assertThat(citations()).containsExactly("ada/loom 2301.00001 -");
        assertThat(curation.decisions()).isEmpty();
        assertThat(GraphChecksum.of(GRAPH.graph())).isNotEqualTo("").isEqualTo(before);
    }

    @Test
    void aRefusedLinkIsNoLinkAndTakesTheAcceptedOneAway() {
        curation.accept("ada/loom", "2301.00002", "");
        loadPapers();
        curation.refuse("ada/loom", "2301.00002", "another loom");
        loadPapers();

        assertThat(citations()).containsExactly("ada/loom 2301.00001 -");
        assertThat(curation.decisions()).singleElement().satisfies(decision -> assertThat(decision.decision())
                .isEqualTo(PairDecisions.REFUSED));
    }

    @Test
    void whatIsNotThereOrIsKnownIsRejected() {
        assertThatThrownBy(() -> curation.accept("ada/nothing", "2301.00002", ""))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("ada/nothing");
        assertThatThrownBy(() -> curation.accept("ada/loom", "2301.00009", ""))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("2301.00009");
        assertThatThrownBy(() -> curation.accept("ada/loom", "2301.00001", ""))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("already");
        assertThatThrownBy(() -> curation.refuse("ada/loom", "2301.00001", ""))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("A record says");
        assertThatThrownBy(() -> curation.undo("ada/loom", "2301.00002"))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("hinterland links decisions");
    }

    private static void loadModels(int likes) {
        ModelLoad.run(
                GRAPH.graph(),
                List.of(Source.text(
                        "models.jsonl",
                        "{\"id\": \"ada/loom\", \"likes\": %d, \"downloads\": 3, \"tags\": [\"arxiv:2301.00001\", \"v%d\"]}"
                                .formatted(likes, likes))),
                LoadOptions.defaults().asOf(LocalDate.of(2026, 1, 1)),
                new LoadReport(),
                Progress.silent());
    }

    private static void loadPapers() {
        PaperLoad.run(
                GRAPH.graph(),
                List.of(Source.text("papers.jsonl", """
                        {"id": "2301.00001", "title": "Of Looms", "authors": ["Ada Byron"]}
                        {"id": "2301.00002", "title": "Of Engines", "authors": ["Ada Byron"]}
                        """)),
                PaperLoad.Options.defaults().withAll(),
                new LoadReport(),
                Progress.silent());
    }

    private static List<String> citations() {
        return GRAPH.graph()
                .read(
                        "MATCH (m:Model)-[c:CITES]->(p:Paper) RETURN m.id + ' ' + p.arxivId + ' ' + coalesce(c.source, '-')"
                                + " AS text ORDER BY text",
                        Map.of(),
                        row -> row.get("text").asString());
    }
}
