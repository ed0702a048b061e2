package io.hinterland.queries.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.queries.catalog.Page;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTableTest {

    private static final LocalDate FIRST_LISTING = LocalDate.of(2026, 8, 19);

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    private final LinkTable table = new LinkTable(GRAPH.graph());

    @ParameterizedTest
    @CsvSource({
        "Model-Paper, 17",
        "Paper-Model, 17",
        "Model-CITES{role: own}->Paper, 3",
        "Model-LINEAGE->Model, 10",
        "Model-Paper-Repository, 5",
        "Model-Paper-Author, 27",
        "Author-Owner, 3",
        "PublicationDate-Paper, 3",
        "Paper-Author-Owner, 4"
    })
    void hasEveryLinkOfAMetapath(String metapath, int expected) {
        assertThat(links(metapath)).hasSize(expected);
    }

    @Test
    void aLinkSaysWhatItIsAndWhereItComesFrom() {
        Link link = links("Model-Paper").get(0);

        assertThat(link.source().key()).isEqualTo("aurora/base");
        assertThat(link.source().address()).contains("https://huggingface.co/aurora/base");
        assertThat(link.edges()).containsExactly("CITES");
        assertThat(link.target().address()).contains("https://arxiv.org/abs/2401.00001");
        assertThat(link.target().name()).isEqualTo("Aurora: Open Language Models");
        assertThat(link.role()).contains("own");
        assertThat(link.evidence()).contains("account of author Ada Quill");
        assertThat(link.firstSeen()).contains(FIRST_LISTING);
        assertThat(link.lastSeen()).contains(LocalDate.of(2026, 8, 22));
        assertThat(links("Model-Paper-Repository").get(0).via()).containsExactly("2401.00001");
        assertThat(links("Author-Owner").get(0).firstSeen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Model-Paper", "Paper-Model-LINEAGE->Model", "PublicationDate-Paper-Author"})
    void pagesTogetherAreTheWholeTable(String metapath) {
        List<Link> walked = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<Link> page = table.page(question(metapath, Optional.empty()), 3, cursor);
            walked.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent());

        assertThat(walked).isEqualTo(links(metapath));
    }

    @Test
    void sinceADayThereAreTheLinksThatAreGoneAndThoseThatWereAdded() {
        GRAPH.graph()
                .write(
                        "MATCH (year:ModelYear {model: 'aurora/base', year: 2026}) SET year.removedEdges ="
                                + " ['2026-08-19 2026-08-19 CITES 2309.00004', '2026-08-20 2026-08-21 CITES 1910.09700']",
                        Map.of());

        List<Link> changes = new ArrayList<>();
        table.stream(question("Model-Paper", Optional.of(FIRST_LISTING)), changes::add);

        assertThat(changes)
                .extracting(link -> link.change() + " " + link.source().key() + " "
                        + link.target().key())
                .containsExactly("GONE aurora/base 2309.00004", "ADDED cirrus/derived 2401.00001");
    }

    @Test
    void linksThatStayAreListedWhereTheRecordOfAModelHasChanged() {
        GRAPH.graph()
                .write(
                        "MATCH (m:Model) SET m.lastSeen = CASE WHEN m.id IN ['aurora/base', 'cirrus/derived']"
                                + " THEN date('2026-08-22') ELSE date('2026-08-19') END",
                        Map.of());
        LinkQuestion question = question("Model-Paper", Optional.of(FIRST_LISTING));

        List<Link> changed = new ArrayList<>();
        table.streamChanged(question, changed::add);

        assertThat(changed)
                .extracting(link -> link.change() + " " + link.source().key() + " "
                        + link.target().key())
                .containsExactly("CHANGED aurora/base 2401.00001");
        assertThat(table.changedPage(question, 10, Optional.empty()).items()).isEqualTo(changed);
        assertThatThrownBy(() -> table.changedPage(
                        changes("Model-Paper", Optional.of(new Period(FIRST_LISTING, Optional.of(FIRST_LISTING)))),
                        1,
                        Optional.empty()))
                .hasMessageContaining("until today");
    }

    @Test
    void aSnapshotHasTheChangesSinceTheOneBeforeIt() {
        GRAPH.graph()
                .write(
                        "MATCH (year:ModelYear {model: 'aurora/base', year: 2026}) SET year.removedEdges ="
                                + " ['2026-08-19 2026-08-19 CITES 2309.00004', '2026-08-19 2026-08-20 CITES 1910.09700']"
                                + " MERGE (:Snapshot {date: date('2026-08-20')})",
                        Map.of());

        assertThat(changesOf(LocalDate.of(2026, 8, 20))).containsExactly("GONE 2309.00004");
        assertThat(changesOf(LocalDate.of(2026, 8, 22))).containsExactly("GONE 1910.09700", "ADDED 2401.00001");
        assertThatThrownBy(() -> changesOf(LocalDate.of(2026, 8, 21)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("2026-08-20");
        assertThatThrownBy(() -> changesOf(FIRST_LISTING)).hasMessageContaining("before 2026-08-19");
    }

    private List<String> changesOf(LocalDate day) {
        List<String> changes = new ArrayList<>();
        table.stream(
                changes("Model-Paper", Optional.of(table.changesOf(day))),
                link -> changes.add(link.change() + " " + link.target().key()));
        return changes;
    }

    @Test
    void goneLinksComeInPages() {
        GRAPH.graph()
                .write(
                        "MATCH (year:ModelYear {year: 2026}) WHERE year.model <> 'borealis/withdrawn' SET year.removedEdges ="
                                + " ['2026-08-19 2026-08-19 CITES 2309.00004', '2026-08-19 2026-08-20 CITES 1910.09700',"
                                + " '2026-08-19 2026-08-21 CITES 1910.09700', '2026-08-19 2026-08-20 HAS_TAG nlp']",
                        Map.of());
        LinkQuestion question = question("Paper-Model", Optional.of(FIRST_LISTING));
        List<Link> walked = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<Link> page = table.gonePage(question, 2, cursor);
            walked.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent());

        List<Link> whole = new ArrayList<>();
        table.stream(question, whole::add);
        assertThat(walked)
                .hasSize(6)
                .isEqualTo(whole.stream()
                        .filter(link -> link.change() == Change.GONE)
                        .toList());
        assertThatThrownBy(() -> table.gonePage(question("Paper-Model", Optional.empty()), 2, Optional.empty()))
                .hasMessageContaining("since");
        assertThatThrownBy(() ->
                        table.gonePage(question("Owner-Model-Paper", Optional.of(FIRST_LISTING)), 2, Optional.empty()))
                .hasMessageContaining("over one edge");
    }

    @Test
    void refusesWhatHasNoAnswer() {
        assertThatThrownBy(() -> question("Paper-Author", Optional.of(FIRST_LISTING)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("edge of a model");
        assertThatThrownBy(() -> question("Model-LINEAGE*1..3->Model", Optional.empty()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("1 to 3 edges");
        String cursor = table.page(question("Model-Paper", Optional.empty()), 1, Optional.empty())
                .next()
                .orElseThrow();
        assertThatThrownBy(() -> table.page(question("Model-Owner", Optional.empty()), 1, Optional.of(cursor)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("other links");
        assertThatThrownBy(() -> table.page(question("Model-Owner", Optional.empty()), 1, Optional.of("%")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("cursor is invalid");
    }

    @Test
    void everyTypeOfEdgeHasATable() {
        List<Link> all = new ArrayList<>();
        LinkQuestion.everyEdge(Optional.empty()).forEach(question -> table.stream(question, all::add));

        long edges = GRAPH.graph()
                .readFirst("MATCH ()-[e]->() RETURN count(e) AS edges", Map.of(), row -> row.get("edges")
                        .asLong())
                .orElseThrow();
        assertThat(all).hasSize((int) edges);
    }

    private List<Link> links(String metapath) {
        List<Link> links = new ArrayList<>();
        table.stream(question(metapath, Optional.empty()), links::add);
        return links;
    }

    private static LinkQuestion question(String metapath, Optional<LocalDate> since) {
        return changes(metapath, since.map(Period::after));
    }

    private static LinkQuestion changes(String metapath, Optional<Period> period) {
        return new LinkQuestion(Metapath.parse(metapath, Metagraph.hub()), period);
    }
}
