package io.hinterland.ingest.load.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.graph.Graph;
import io.hinterland.graph.checksum.GraphChecksum;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.load.paper.PaperLoad;
import io.hinterland.ingest.load.paper.PaperSettling;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.testkit.GraphExtension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is who, in a real graph. */
class AuthorIdentityTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private static final String[] PAPERS = {
        paper("2301.00001", "'Ada Byron', 'Bo Lindqvist', 'Loom Team'", "'Ada Byron': 'adab'"),
        paper("2301.00002", "'A. Byron', 'Bo Lindqvist'", ""),
        paper("2301.00003", "'Ada Byron', 'Cy Marsh'", "'Ada Byron': 'otherada'"),
        paper("2301.00004", "'Bo Lindqvist', 'Loom Team'", ""),
    };

    private static final String WHO = """
            MATCH (p:Paper)-[w:WRITTEN_BY]->(a:Author)
            RETURN right(p.arxivId, 1) + ' ' + w.printedName + ': ' + a.key ORDER BY p.arxivId, w.position
            """;

    @Test
    void aNameLeadsToAPersonAndTheEdgeSaysWhy() {
        load(PAPERS);
        assertThat(texts(WHO))
                .containsExactly(
                        "1 Ada Byron: ada byron",
                        "1 Bo Lindqvist: bo lindqvist",
                        "1 Loom Team: loom team",
                        "2 A. Byron: ada byron",
                        "2 Bo Lindqvist: bo lindqvist",
                        "3 Ada Byron: ada byron @2301.00003",
                        "3 Cy Marsh: cy marsh",
                        "4 Bo Lindqvist: bo lindqvist",
                        "4 Loom Team: loom team");
        assertThat(texts("MATCH ()-[w:WRITTEN_BY {nameKey: 'a. byron'}]->() RETURN w.identity + ': ' + w.evidence"))
                .containsExactly("coauthors: co-authors in common on 2301.00001 and 2301.00002: bo lindqvist");
        assertThat(texts("MATCH (a:Author)-[:HAS_ACCOUNT]->(o) RETURN a.key + ' ' + o.key ORDER BY o.key"))
                .containsExactly("ada byron adab", "ada byron @2301.00003 otherada");
        assertThat(texts("MATCH (a:Author {key: 'loom team'}) RETURN toString(a.group)"))
                .containsExactly("true");
    }

    @Test
    void theOrderOfLoadsAndLoadingAgainMakeNoDifference() {
        load(PAPERS);
        String checksum = GraphChecksum.of(graph());
        load(PAPERS[2]);
        load(PAPERS[0], PAPERS[1]);
        assertThat(GraphChecksum.of(graph())).isEqualTo(checksum);
        graph().write("MATCH (n) DETACH DELETE n", Map.of());
        List<String> shuffled = new ArrayList<>(List.of(PAPERS));
        Collections.shuffle(shuffled, new Random(3));
        shuffled.forEach(this::load);
        assertThat(GraphChecksum.of(graph())).isEqualTo(checksum);
    }

    @Test
    void whatWasDecidedSurvivesLoadsAndCanBeTakenBack() {
        load(PAPERS);
        String checksum = GraphChecksum.of(graph());
        AuthorCuration curation = new AuthorCuration(graph());
        IdentityDecision merge = curation.merge(List.of("ada byron", "ada byron @2301.00003"), "two accounts");
        IdentityDecision split = curation.split("bo lindqvist", Set.of("2301.00004"), "");
        assertThat(AuthorCuration.sentence(merge))
                .isEqualTo("1  ada byron @2301.00001, ada byron @2301.00003 are one person: two accounts");
        load(PAPERS);
        assertThat(texts(WHO)).contains("3 Ada Byron: ada byron", "4 Bo Lindqvist: bo lindqvist @2301.00004");
        assertThat(texts("MATCH ()-[w:WRITTEN_BY {identity: 'curated'}]->() RETURN w.evidence"))
                .containsExactly("decision 1: two accounts");
        assertThat(texts("MATCH (:Author {key: 'ada byron'})-[:HAS_ACCOUNT]->(o) RETURN o.key ORDER BY o.key"))
                .containsExactly("adab", "otherada");
        curation.undo(merge.id());
        curation.undo(split.id());
        PaperSettling.settle(graph(), Optional.empty(), new LoadReport(), Progress.silent());
        assertThat(GraphChecksum.of(graph())).isEqualTo(checksum);
    }

    @Test
    void aDecisionThatCannotBeIsRefused() {
        load(PAPERS);
        AuthorCuration curation = new AuthorCuration(graph());
        assertThatThrownBy(() -> curation.merge(List.of("ada byron", "nobody"), ""))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("no author 'nobody'");
        assertThatThrownBy(() -> curation.merge(List.of("ada byron", "ada byron"), ""))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> curation.split("ada byron", Set.of("2301.00003"), ""))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("no author of 2301.00003");
        assertThatThrownBy(() -> curation.split("cy marsh", Set.of("2301.00003"), ""))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("all papers");
        assertThatThrownBy(() -> curation.undo("7")).isInstanceOf(NotFoundException.class);
        curation.split("bo lindqvist", Set.of("2301.00004"), "");
        PaperSettling.settle(graph(), Optional.empty(), new LoadReport(), Progress.silent());
        assertThatThrownBy(() -> curation.merge(List.of("bo lindqvist", "bo lindqvist @2301.00004"), ""))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("undo 1");
    }

    private void load(String... papers) {
        PaperLoad.run(
                graph(),
                List.of(Source.text("papers", String.join("\n", papers))),
                PaperLoad.Options.defaults().withAll(),
                new LoadReport(),
                Progress.silent());
    }

    private static String paper(String id, String authors, String accounts) {
        return "{'id': '%s', 'title': 'T', 'authors': [%s], 'hf_users': {%s}}"
                .formatted(id, authors, accounts)
                .replace('\'', '"');
    }

    private static Graph graph() {
        return GRAPH.graph();
    }

    private static List<String> texts(String cypher) {
        return graph().read(cypher, Map.of(), row -> row.get(0).asString());
    }
}
