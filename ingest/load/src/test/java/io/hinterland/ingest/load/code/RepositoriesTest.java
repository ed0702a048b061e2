package io.hinterland.ingest.load.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.fetch.github.FakeGitHub;
import io.hinterland.ingest.fetch.hub.AskOptions;
import io.hinterland.ingest.source.Source;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.testkit.GraphExtension;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What GitHub says of repositories, asked for and from files. */
class RepositoriesTest {

    private static final AskOptions ALL = new AskOptions(Long.MAX_VALUE, 90);

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local();

    private final FakeGitHub gitHub = new FakeGitHub()
            .knows("ada/loomnet", "\"stargazers_count\": 7, \"archived\": false, \"license\": {\"spdx_id\": \"MIT\"}")
            .renamed("cal/wheels", "loom-lab/Wheels", 42);
    private final LoadReport report = new LoadReport();

    @BeforeEach
    void repositories() {
        GRAPH.graph().write("""
                CREATE (:Repository {url: 'https://github.com/ada/loomnet'}), (:Repository {url: 'https://github.com/ada/gone'}),
                  (r:Repository {url: 'https://github.com/cal/wheels'})<-[:HAS_CODE]-(p:Paper {arxivId: '2301.00001'})
                CREATE (:Model {id: 'cal/one', listed: true})-[:CITES]->(p)
                """, Map.of());
    }

    @AfterEach
    void stop() {
        gitHub.close();
    }

    @Test
    void repositoriesAreDescribedThoseOfPapersThatModelsCiteFirst() {
        fetch(ALL);

        assertThat(gitHub.asked)
                .containsExactly("/repos/cal/wheels", "/repositories/42", "/repos/ada/gone", "/repos/ada/loomnet");
        assertThat(repositoriesInGraph())
                .containsExactly(
                        "ada/gone - - - - missing",
                        "ada/loomnet 7 false MIT - -",
                        "cal/wheels 5 - -" + " https://github.com/loom-lab/wheels -");
        assertThat(report.loaded()).isEqualTo(2);
        assertThat(report.counted(Rule.REPOSITORY_RENAMED)).isEqualTo(1);
        assertThat(report.counted(Rule.REPOSITORY_MISSING)).isEqualTo(1);
    }

    @Test
    void nobodyIsAskedTwiceBeforeItsTimeAndARunThatBreaksOffGoesOn() {
        gitHub.answersFirst(FakeGitHub.response(403, "{}")
                .setHeader("x-ratelimit-remaining", "0")
                .build());
        assertThatThrownBy(() -> fetch(ALL))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("rerun the command");
        fetch(new AskOptions(1, 90));
        gitHub.asked.clear();
        fetch(ALL);
        assertThat(gitHub.asked).containsExactly("/repos/ada/gone", "/repos/ada/loomnet");
        gitHub.asked.clear();
        fetch(ALL);
        assertThat(gitHub.asked).isEmpty();
        gitHub.time.pass(Duration.ofDays(91));
        fetch(ALL);
        assertThat(gitHub.asked).hasSize(4);
    }

    @Test
    void filesSayTheSameAndOthersAreLeftOut() {
        load("""
                {"full_name": "Ada/LoomNet", "stargazers_count": 9, "archived": true, "license": null}
                {"total_count": 2, "items": [{"full_name": "cal/Wheels", "stargazers_count": 3}, {"full_name": "x/y"}]}
                {"id": 1}
                {"full_name": "cut
                """);

        assertThat(repositoriesInGraph())
                .containsExactly("ada/gone - - - - -", "ada/loomnet 9 true - - -", "cal/wheels 3 - - - -");
        assertThat(report.counted(Rule.UNKNOWN_REPOSITORY)).isEqualTo(1);
        assertThat(report.rejected()).isEqualTo(2);
        gitHub.time.pass(Duration.ofDays(91));
        fetch(ALL);
        load("{\"full_name\": \"loom-lab/wheels\", \"stargazers_count\": 11}");
        assertThat(repositoriesInGraph()).contains("cal/wheels 11 - - https://github.com/loom-lab/wheels -");
        assertThatThrownBy(() -> load("{\"id\": 1}")).isInstanceOf(InvalidInputException.class);
    }

    private void fetch(AskOptions options) {
        RepositoryFetch.run(gitHub.client(), options, GRAPH.graph(), report, Progress.silent());
    }

    private void load(String text) {
        RepositoryLoad.run(
                GRAPH.graph(),
                LocalDate.of(2025, 12, 1),
                List.of(Source.text("repositories.jsonl", text)),
                report,
                Progress.silent());
    }

    private static List<String> repositoriesInGraph() {
        return GRAPH.graph().read("""
                        MATCH (r:Repository)
                        RETURN substring(r.url, 19) + ' ' + coalesce(toString(r.stars), '-') + ' '
                          + coalesce(toString(r.archived), '-') + ' ' + coalesce(r.license, '-') + ' '
                          + coalesce(r.renamedTo, '-') + ' ' + coalesce(r.githubAnswer, '-') AS text
                        ORDER BY text
                        """, Map.of(), row -> row.get("text").asString());
    }
}
