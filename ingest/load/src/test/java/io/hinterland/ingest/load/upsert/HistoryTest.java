package io.hinterland.ingest.load.upsert;

import static io.hinterland.ingest.load.upsert.Loading.MONDAY;
import static io.hinterland.ingest.load.upsert.Loading.TUESDAY;
import static io.hinterland.ingest.load.upsert.Loading.WEDNESDAY;
import static io.hinterland.ingest.load.upsert.Loading.model;
import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.testkit.GraphExtension;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the graph remembers of models that change. */
class HistoryTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private final Loading loading = new Loading(GRAPH.graph());

    @Test
    void aModelThatNeverChangedHasNoHistoryOfItsOwnAndCostsNoWrite() {
        loading.loadComplete(MONDAY, counted(5, 1), model("b/y", "tag"));
        List<String> before = loading.texts(everything());

        LoadReport report = loading.loadComplete(TUESDAY, counted(5, 1), model("b/y", "tag"));

        assertThat(loading.texts(everything())).isEqualTo(before).hasSize(2);
        assertThat(years()).isEmpty();
        assertThat(report.outcomes())
                .containsEntry("models unchanged", 2L)
                .containsEntry("models added", 0L)
                .containsEntry("models changed", 0L);
    }

    @Test
    void countersThatRiseFallOrGoMissingAreKeptFromTheFirstDayOn() {
        loading.loadComplete(MONDAY, counted(50, 7));
        loading.loadComplete(TUESDAY, counted(40, 8));
        loading.loadComplete(WEDNESDAY, "{\"id\":\"a/x\",\"likes\":8,\"trendingScore\":3}");

        assertThat(years()).containsExactly("2026 [228, 229, 230] [50, 40, -1] [7, 8, 8] [-1, -1, 3]");
    }

    @Test
    void downloadsOfAllTimeAreKeptFromWhenAListingFirstTellsThem() {
        loading.loadComplete(MONDAY, counted(50, 7));
        loading.loadComplete(TUESDAY, "{\"id\":\"a/x\",\"downloads\":50,\"likes\":7,\"downloadsAllTime\":900}");
        loading.loadComplete(WEDNESDAY, "{\"id\":\"a/x\",\"downloads\":50,\"likes\":7,\"downloadsAllTime\":905}");

        assertThat(loading.texts("MATCH (y:ModelYear) UNWIND y.downloadsAllTime AS one RETURN toString(one)"))
                .containsExactly("-1", "900", "905");
        assertThat(loading.texts("MATCH (m:Model) RETURN toString(m.downloadsAllTime)"))
                .containsExactly("905");

        loading.load(MONDAY.minusDays(1), counted(49, 7));

        assertThat(loading.texts("MATCH (y:ModelYear) UNWIND y.downloadsAllTime AS one RETURN toString(one)"))
                .containsExactly("-1", "-1", "900", "905");
    }

    @Test
    void whereOnlyCountersChangeTheGraphIsThatOfAFreshLoadToo() {
        String parent = "\"id\":\"a/x\",\"tags\":[\"one\",\"base_model:finetune:b/y\"]";
        String child = "{\"id\":\"b/y\",\"downloads\":%d,\"tags\":[\"two\",\"base_model:a/x\"]}";
        loading.loadComplete(MONDAY, "{" + parent + ",\"downloads\":20,\"trendingScore\":3}", child.formatted(50));

        LoadReport report =
                loading.loadComplete(TUESDAY, "{" + parent + ",\"downloads\":30,\"likes\":4}", child.formatted(51));

        assertThat(report.outcomes()).containsEntry("models changed", 2L);
        assertThat(years()).contains("2026 [228, 229] [20, 30] [-1, 4] [3, -1]");
        String synced = loading.checksum();
        loading.clear();
        loading.loadComplete(TUESDAY, "{" + parent + ",\"downloads\":30,\"likes\":4}", child.formatted(51));
        assertThat(synced).isEqualTo(loading.checksum());
    }

    @Test
    void theSameListingAgainAndAnOlderOneAddNothing() {
        loading.loadComplete(MONDAY, counted(50, 7));
        loading.loadComplete(TUESDAY, counted(40, 7));
        loading.loadComplete(TUESDAY, counted(40, 7));
        loading.loadComplete(MONDAY, counted(50, 7));
        loading.load(MONDAY, counted(99, 7));

        assertThat(years()).containsExactly("2026 [228, 229] [50, 40] [7, 7] [-1, -1]");
    }

    @Test
    void aSecondListingOfOneDayTakesThePlaceOfTheFirst() {
        loading.load(MONDAY, counted(50, 7));
        loading.load(MONDAY, counted(51, 7));
        assertThat(years()).isEmpty();
        loading.load(TUESDAY, counted(40, 7));
        loading.load(TUESDAY, counted(41, 7));

        assertThat(years()).containsExactly("2026 [228, 229] [51, 41] [7, 7] [-1, -1]");
    }

    @Test
    void aListingFromBeforeTheFirstDayStandsBeforeIt() {
        loading.load(WEDNESDAY, counted(50, 7));
        loading.load(TUESDAY, counted(40, 7));
        loading.load(MONDAY, counted(30, 7));

        assertThat(years()).containsExactly("2026 [228, 229, 230] [30, 40, 50] [7, 7, 7] [-1, -1, -1]");
        assertThat(loading.texts("MATCH (m:Model) RETURN toString(m.downloads)"))
                .containsExactly("50");
    }

    @Test
    void everyYearHasANodeOfItsOwn() {
        loading.load(LocalDate.of(2024, 12, 31), counted(1, 0));
        loading.load(LocalDate.of(2026, 1, 1), counted(2, 0));
        loading.load(LocalDate.of(2026, 12, 31), counted(3, 0));

        assertThat(years()).containsExactly("2024 [365] [1] [0] [-1]", "2026 [0, 364] [2, 3] [0, 0] [-1, -1]");
    }

    @Test
    void anEdgeThatGoesAwayIsRememberedWithItsFirstAndItsLastDay() {
        loading.loadComplete(MONDAY, model("a/x", "stays", "goes"));
        loading.loadComplete(TUESDAY, model("a/x", "stays", "goes", "later"));
        loading.loadComplete(WEDNESDAY, model("a/x", "stays", "goes", "later"));
        loading.loadComplete(WEDNESDAY.plusDays(1), model("a/x", "stays"));

        assertThat(removedEdges())
                .containsExactlyInAnyOrder("2026-08-17 2026-08-19 HAS_TAG goes", "2026-08-18 2026-08-19 HAS_TAG later");
        assertThat(loading.texts(
                        "MATCH (:Model)-[e:HAS_TAG]->() RETURN coalesce(toString(e.firstSeen), 'as its model')"))
                .containsExactly("as its model");
    }

    @Test
    void anEdgeThatComesLaterTellsItsFirstDay() {
        loading.load(MONDAY, model("a/x", "first"));
        loading.load(TUESDAY, model("a/x", "first", "second"));

        assertThat(
                        loading.texts(
                                "MATCH (:Model)-[e:HAS_TAG]->(t) RETURN t.key + ' ' + coalesce(toString(e.firstSeen), '') AS text ORDER BY text"))
                .containsExactly("first ", "second 2026-08-18");

        loading.load(MONDAY.minusDays(1), model("a/x"));

        assertThat(
                        loading.texts(
                                "MATCH (:Model)-[e:HAS_TAG]->(t) RETURN t.key + ' ' + toString(e.firstSeen) AS text ORDER BY text"))
                .as("the model was seen before them")
                .containsExactly("first 2026-08-17", "second 2026-08-18");
    }

    @Test
    void aGoneModelKeepsItsHistoryAndWhereItsEdgesLed() {
        loading.loadComplete(MONDAY, counted(50, 7), model("b/y", "tag", "base_model:finetune:a/x"));
        loading.loadComplete(TUESDAY, counted(50, 7), "{\"id\":\"b/y\",\"downloads\":9,\"tags\":[\"tag\"]}");
        loading.loadComplete(WEDNESDAY, counted(50, 7));

        assertThat(years()).contains("2026 [228, 229] [5, 9] [1, -1] [-1, -1]");
        assertThat(removedEdges())
                .containsExactlyInAnyOrder(
                        "2026-08-17 2026-08-17 FINETUNED_FROM a/x",
                        "2026-08-17 2026-08-18 HAS_TAG tag",
                        "2026-08-17 2026-08-18 PUBLISHED_BY b");
        assertThat(loading.texts("MATCH (m:Model {id: 'b/y'}) RETURN toString(m.lastSeen)"))
                .containsExactly("2026-08-18");
    }

    @Test
    void anUnchangedModelWasLastSeenInTheNewestCompleteListingThatHadIt() {
        loading.loadComplete(MONDAY, counted(5, 1), model("b/y"));
        loading.loadComplete(TUESDAY, counted(5, 1), model("b/y"));
        loading.load(MONDAY, counted(99, 1));
        assertThat(loading.texts("MATCH (m:Model {id: 'a/x'}) RETURN toString(m.downloads)"))
                .as("the listing of Tuesday had it, though nothing was written")
                .containsExactly("5");
        loading.loadComplete(WEDNESDAY, model("b/y"));

        assertThat(loading.texts("MATCH (m:Model {id: 'a/x'}) RETURN toString(m.lastSeen)"))
                .containsExactly("2026-08-18");
    }

    @Test
    void aPartialListingSaysThatItSawAModelSoThatAnOlderOneDoesNotReplaceIt() {
        loading.load(MONDAY, counted(5, 1));
        loading.load(WEDNESDAY, counted(5, 1));
        loading.load(TUESDAY, counted(99, 1));

        assertThat(loading.texts("MATCH (m:Model) RETURN toString(m.downloads) + ' ' + toString(m.lastSeen)"))
                .containsExactly("5 2026-08-19");
    }

    @Test
    void aSnapshotTellsWhatItChanged() {
        loading.loadComplete(MONDAY, counted(5, 1), model("b/y"), model("c/z"));
        loading.loadComplete(TUESDAY, counted(6, 1), model("b/y"), model("d/v"));
        loading.loadComplete(TUESDAY, counted(6, 1), model("b/y"), model("d/v"));

        assertThat(loading.texts("MATCH (s:Snapshot) WITH s ORDER BY s.date RETURN toString(s.date) + ' of ' +"
                        + " s.models + ': ' + s.added + ' added, ' + s.gone + ' gone, ' + s.changed + ' changed'"))
                .containsExactly(
                        "2026-08-17 of 3: 3 added, 0 gone, 0 changed", "2026-08-18 of 3: 1 added, 1 gone, 1 changed");
    }

    private static String counted(long downloads, long likes) {
        return "{\"id\":\"a/x\",\"downloads\":%d,\"likes\":%d}".formatted(downloads, likes);
    }

    private List<String> years() {
        return loading.graph()
                .read(
                        "MATCH (y:ModelYear) WHERE y.days IS NOT NULL RETURN y ORDER BY y.year",
                        Map.of(),
                        row -> "%s %s %s %s %s"
                                .formatted(
                                        row.get("y").get("year"),
                                        row.get("y").get("days"),
                                        row.get("y").get("downloads"),
                                        row.get("y").get("likes"),
                                        row.get("y").get("trending")));
    }

    private List<String> removedEdges() {
        return loading.texts("MATCH (y:ModelYear) UNWIND y.removedEdges AS edge RETURN edge");
    }

    private static String everything() {
        return "MATCH (m:Model) OPTIONAL MATCH (m)-[e]->() WITH m, e ORDER BY elementId(e)"
                + " WITH m, collect(elementId(e) + coalesce(toString(e.firstSeen), '')) AS edges"
                + " RETURN m.id + toString(m.lastSeen) + toString(m.contentHash) + reduce(all = '', x IN edges | all + x) AS text"
                + " ORDER BY text";
    }
}
