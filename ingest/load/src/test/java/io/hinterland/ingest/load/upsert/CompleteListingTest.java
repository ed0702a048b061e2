package io.hinterland.ingest.load.upsert;

import static io.hinterland.ingest.load.upsert.Loading.MONDAY;
import static io.hinterland.ingest.load.upsert.Loading.TUESDAY;
import static io.hinterland.ingest.load.upsert.Loading.WEDNESDAY;
import static io.hinterland.ingest.load.upsert.Loading.model;
import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.source.Source;
import io.hinterland.testkit.GraphExtension;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CompleteListingTest {

    private static final String STAYS = model("a/stays", "both");
    private static final String GOES = model("b/goes", "its-own", "base_model:finetune:a/stays");

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private final Loading loading = new Loading(GRAPH.graph());

    @Test
    void aModelThatACompleteListingLacksKeepsItsPropertiesAndLosesItsEdges() {
        loading.loadComplete(MONDAY, STAYS, GOES);
        LoadReport report = loading.loadComplete(TUESDAY, STAYS);

        assertThat(gone()).containsExactly("b/goes since 2026-08-18");
        assertThat(report.outcomes()).containsEntry("models marked gone", 1L);
        assertThat(loading.texts(
                        "MATCH (m:Model {id: 'b/goes'}) RETURN toString(m.listed) + toString(m.downloads) + m.kind"))
                .containsExactly("false5finetune");
        assertThat(loading.texts("MATCH (:Model {id: 'b/goes'})-[r]->() RETURN type(r)"))
                .isEmpty();
        assertThat(loading.texts("MATCH (n) WHERE n.key IN ['b', 'its-own'] RETURN n.key"))
                .isEmpty();
    }

    @Test
    void theGraphIsTheSameAsIfTheModelHadNeverBeen() {
        loading.loadComplete(MONDAY, STAYS, GOES);
        loading.loadComplete(TUESDAY, STAYS);
        String after = loading.checksum();
        loading.clear();
        loading.load(TUESDAY, STAYS);

        assertThat(loading.checksum()).isEqualTo(after);
    }

    @Test
    void aGoneModelThatIsStillNamedCountsAsAPlaceholder() {
        String child = model("c/child", "base_model:finetune:b/goes");
        loading.loadComplete(MONDAY, child, GOES);
        loading.loadComplete(TUESDAY, child);
        String after = loading.checksum();
        loading.clear();
        loading.load(TUESDAY, child);

        assertThat(loading.checksum()).isEqualTo(after);
    }

    @Test
    void aLoadThatIsNotCompleteMarksNothing() {
        loading.load(MONDAY, STAYS, GOES);
        loading.load(TUESDAY, STAYS);

        assertThat(gone()).isEmpty();
    }

    @Test
    void aGoneModelIsListedAgainWhenANewerListingHasIt() {
        loading.loadComplete(MONDAY, STAYS, GOES);
        String before = loading.checksum();
        loading.loadComplete(TUESDAY, STAYS);

        loading.load(WEDNESDAY, GOES);

        assertThat(gone()).isEmpty();
        assertThat(loading.checksum()).isEqualTo(before);
    }

    @Test
    void aGoneModelStaysGoneWhenAnOlderListingHasIt() {
        loading.loadComplete(MONDAY, STAYS);
        loading.loadComplete(WEDNESDAY, STAYS);
        String before = loading.checksum();

        loading.load(TUESDAY, GOES);

        assertThat(gone()).containsExactly("b/goes since 2026-08-19");
        assertThat(loading.checksum()).isEqualTo(before);
    }

    @Test
    void completeListingsMayComeInAnyOrder() {
        loading.loadComplete(WEDNESDAY, STAYS, model("d/late"));
        loading.loadComplete(MONDAY, STAYS, GOES, model("c/soon-gone"));
        loading.loadComplete(TUESDAY, STAYS, GOES);

        assertThat(gone()).containsExactly("b/goes since 2026-08-19", "c/soon-gone since 2026-08-18");
        assertThat(listed()).containsExactly("a/stays", "d/late");
    }

    @Test
    void aModelSeenInANewerListingIsNotMarkedByAnOlderOne() {
        loading.load(TUESDAY, GOES);
        loading.loadComplete(MONDAY, STAYS);

        assertThat(listed()).containsExactly("a/stays", "b/goes");
    }

    @Test
    void aSecondCompleteListingOfTheSameDayCorrectsTheFirst() {
        loading.loadComplete(MONDAY, STAYS, GOES);
        loading.loadComplete(MONDAY, STAYS);

        assertThat(gone()).containsExactly("b/goes since 2026-08-17");
    }

    @Test
    void aListingOfWhichAPartCouldNotBeReadMarksNothing() {
        loading.loadComplete(MONDAY, STAYS, GOES);

        LoadReport broken = loading.loadComplete(TUESDAY, STAYS, "{\"id\": \"b/go");
        assertThat(broken.notes()).singleElement().asString().contains("not taken as complete");

        LoadReport missing = loading.load(
                LoadOptions.defaults().asComplete().asOf(TUESDAY),
                Source.text("listing", STAYS),
                Source.file(Path.of("no-such-file.jsonl")));
        assertThat(missing.notes()).hasSize(1);

        assertThat(listed()).containsExactly("a/stays", "b/goes");
        assertThat(loading.texts("MATCH (s:Snapshot) RETURN toString(s.date)")).containsExactly("2026-08-17");
    }

    private List<String> gone() {
        return loading.texts(
                "MATCH (m:Model) WHERE m.goneSince IS NOT NULL AND NOT m.listed RETURN m.id + ' since ' + toString(m.goneSince) AS gone ORDER BY gone");
    }

    private List<String> listed() {
        return loading.texts("MATCH (m:Model) WHERE m.listed AND m.goneSince IS NULL RETURN m.id AS id ORDER BY id");
    }
}
