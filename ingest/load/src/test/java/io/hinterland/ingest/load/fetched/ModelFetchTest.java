package io.hinterland.ingest.load.fetched;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.fetch.hub.AskOptions;
import io.hinterland.ingest.fetch.hub.FakeHub;
import io.hinterland.ingest.fetch.hub.HubResponses;
import io.hinterland.ingest.fetch.hub.ServedModels;
import io.hinterland.ingest.load.upsert.LoadOptions;
import io.hinterland.ingest.load.upsert.ModelLoad;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.schema.identity.ModelId;
import io.hinterland.testkit.GraphExtension;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ModelFetchTest {

    private static final LocalDate EVE = LocalDate.of(2025, 12, 31);
    private static final Map<String, String> WITH_TOKEN = Map.of("HF_TOKEN", "hf_secret");
    private static final AskOptions ALL = new AskOptions(Long.MAX_VALUE, 30);

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    @TempDir
    private Path directory;

    private final FakeHub hub = new FakeHub(1000)
            .serving(List.of(ServedModels.model("p/arent", 1, "g/rand"), ServedModels.model("g/rand", 2)));

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void parentsAreAskedForAndTheirParentsInTurn() {
        given("c/hild", "p/arent");
        LoadReport report = parents(ALL);
        assertThat(texts("MATCH p = (:Model {id: 'c/hild'})-[:DERIVED_FROM*2]->(m) WHERE m.listed RETURN m.id"))
                .containsExactly("g/rand");
        assertThat(report.outcomes()).containsEntry("parents requested", 2L);
        assertThat(hub.askedAt("/api/models/p/arent")).isEqualTo(1);
    }

    @Test
    void whatTheHubDoesNotHaveIsNotedAndLeftAloneForAWhile() {
        given("c/hild", "no/such");
        given("d/hild", "no/such", "p/arent");
        assertThat(parents(ALL).counted(Rule.HUB_MISSING)).isEqualTo(1);
        assertThat(texts("MATCH (m:Model {id: 'no/such'}) RETURN m.hubAnswer + ' ' + m.hubAskedOn"))
                .containsExactly("missing 2026-01-01");
        hub.time.pass(Duration.ofDays(29));
        parents(ALL);
        assertThat(hub.askedAt("/api/models/no/such")).isEqualTo(1);
        hub.time.pass(Duration.ofDays(1));
        parents(ALL);
        assertThat(hub.askedAt("/api/models/no/such")).isEqualTo(2);
    }

    @Test
    void theLimitTakesThoseWithMostChildren() {
        given("c/hild", "p/arent", "x/one");
        given("d/hild", "p/arent");
        parents(new AskOptions(1, 30));
        assertThat(hub.requests).hasSize(1);
        assertThat(hub.askedAt("/api/models/p/arent")).isEqualTo(1);
    }

    @Test
    void aRunThatBreaksOffKeepsWhatCameAndGoesOn() {
        given("c/hild", "p/arent", "x/one");
        given("d/hild", "p/arent");
        hub.downAfter(1);
        assertThatThrownBy(() -> parents(ALL))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("What was fetched until then is in the graph; rerun the same command");
        assertThat(texts("MATCH (m:Model {id: 'p/arent'}) WHERE m.listed RETURN m.id"))
                .hasSize(1);
        hub.downAfter(Integer.MAX_VALUE);
        parents(ALL);
        assertThat(hub.askedAt("/api/models/p/arent")).isEqualTo(1);
        assertThat(texts("MATCH (m:Model {id: 'g/rand'}) WHERE m.listed RETURN m.id"))
                .hasSize(1);
    }

    @Test
    void aRenamedParentGivesItsChildrenToTheModelOfTheNewId() {
        hub.at("/api/models/old", HubResponses.movedTo("/api/models/p/arent"));
        given("c/hild", "old");
        assertThat(parents(ALL).counted(Rule.HUB_RENAMED)).isEqualTo(1);
        assertThat(lineage()).containsExactly("c/hild as old p/arent", "p/arent as - g/rand");
        assertThat(texts("MATCH (m:Model {id: 'old'}) RETURN m.renamedTo")).containsExactly("p/arent");

        given("c/hild", "old");
        given("d/hild", "old", "p/arent");
        assertThat(lineage())
                .containsExactlyInAnyOrder("c/hild as old p/arent", "d/hild as old p/arent", "p/arent as - g/rand");
    }

    @Test
    void aDeletedModelIsGoneSinceTheDayOfTheAnswer() throws Exception {
        given("no/such");
        given("p/rivate");
        hub.at("/api/models/p/rivate", HubResponses.error(403, "Forbidden"));
        LoadReport report = ids("no/such", "p/rivate", "g/rand");
        assertThat(report.outcomes()).containsEntry("models marked gone", 1L);
        assertThat(texts("MATCH (m:Model) WHERE m.goneSince = date('2026-01-01') AND NOT m.listed RETURN m.id"))
                .containsExactly("no/such");
        assertThat(texts("MATCH (m:Model) WHERE m.listed RETURN m.id")).containsExactlyInAnyOrder("g/rand", "p/rivate");
        assertThat(report.counted(Rule.HUB_WITHHELD)).isEqualTo(1);
        assertThat(Files.size(directory.resolve("models.gz"))).isPositive();
    }

    @Test
    void aListedModelThatIsRenamedIsGoneUnderItsOldId() {
        hub.at("/api/models/old/name", HubResponses.movedTo("/api/models/g/rand"));
        given("old/name", "x/base");
        given("c/hild", "old/name");
        ids("old/name");
        assertThat(texts("MATCH (m:Model {id: 'old/name'}) RETURN m.renamedTo + ' ' + m.goneSince"))
                .containsExactly("g/rand 2026-01-01");
        assertThat(lineage()).containsExactly("c/hild as old/name g/rand");
    }

    private static List<String> lineage() {
        return texts(
                "MATCH (c:Model)-[r:DERIVED_FROM]->(p:Model) RETURN c.id + ' as ' + coalesce(r.printedName, '-') + ' ' + p.id AS line ORDER BY line");
    }

    private static void given(String id, String... parents) {
        String record = ServedModels.model(id, 5, parents).toString();
        ModelLoad.run(
                GRAPH.graph(),
                List.of(Source.text("given", record)),
                LoadOptions.defaults().asOf(EVE),
                new LoadReport(),
                Progress.silent());
    }

    private LoadReport parents(AskOptions options) {
        LoadReport report = new LoadReport();
        ModelFetch.parents(hub.client(WITH_TOKEN), options, GRAPH.graph(), report, Progress.silent());
        return report;
    }

    private LoadReport ids(String... ids) {
        LoadReport report = new LoadReport();
        ModelFetch.ids(
                hub.client(WITH_TOKEN),
                Stream.of(ids).map(ModelId::parse).toList(),
                Optional.empty(),
                directory.resolve("answers"),
                directory.resolve("models.gz"),
                Optional.of(GRAPH.graph()),
                report,
                Progress.silent());
        return report;
    }

    private static List<String> texts(String query) {
        return GRAPH.graph().read(query, Map.of(), row -> row.get(0).asString());
    }
}
